import { describe, expect, it } from 'vitest'
import { auditDetails } from '#app/components/account/audit-details.ts'
import { audit as words } from '#app/i18n/pl/audit.ts'
import { listAudit } from '#app/storage/audit.server.ts'
import { useDemo } from '#tests/support/database.ts'

describe('the details of an event', () => {
  const kept = useDemo()

  it('are told in words, and a code by what it is a code of', () => {
    expect(auditDetails({ stage: 'withdrawn' })).toBe('etap: Wycofana')
    expect(auditDetails({ remark: 3, deed: 'withdrawn' })).toBe('uwaga: 3, czynność: wycofano')
    expect(auditDetails({ verdict: 'withRemarks' })).toBe('opinia: z uwagami')
    expect(auditDetails({ source: 'DU/2013/594' })).toBe('źródło: DU/2013/594')
    expect(auditDetails({})).toBe('')
  })

  it('all have a name, as far as the demonstration writes them', async () => {
    const events = await listAudit(kept.db, 1_000)
    const names = new Set(events.flatMap(({ details }) => Object.keys(details)))
    expect([...names].filter((name) => !(name in words.details))).toEqual([])
  })
})
