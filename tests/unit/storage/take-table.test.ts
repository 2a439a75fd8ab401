import { describe, expect, it } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import type { Writer } from '#app/core/review/event.ts'
import { wholePassage } from '#app/core/review/quote.ts'
import type { Database } from '#app/storage/database.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { addDeed, listRemarks, writeRemark } from '#app/storage/remarks.server.ts'
import { takeTable } from '#app/storage/take-table.server.ts'
import { addPerson, by, useDatabase } from '#tests/support/database.ts'
import { returnedRow } from '#tests/support/returned-rows.ts'

const at = new Date('2014-11-03T10:00:00Z')
const writerOf = ({ id, name, organisation }: Person): Writer => ({
  ...{ id, guest: null, name, organisation },
})

/** A recommendation with three remarks that wait. */
async function begin(db: Database) {
  const anna = await addPerson(db, 'expert', 'anna')
  const content = { problem: '', amendments: [], rationale: 'Cel.', transitional: '' }
  const proposal = await createProposal(
    db,
    {
      ...{ title: 'Związki', area: 'Związki', organisation: 'ZMP', ownerId: anna.id },
      ...{ content: { ...content, entryIntoForce: '' }, date: '2014-07-01' },
    },
    by(anna, '2014-07-01'),
  )
  const place = { layer: 'prose', part: 'rationale' } as const
  const anchor = { version: 1, place, quote: wholePassage }
  const words = { kind: 'remark', body: 'Za szeroko.', wording: null } as const
  for (const _ of [1, 2, 3]) await writeRemark(db, { proposal, anchor, words }, writerOf(anna), at)
  const told = (remark: number, position: string, reason = '') => {
    return returnedRow(remark, position, { key: `${proposal}/${remark}.1`, reason })
  }
  return { proposal, coordinator: writerOf(await addPerson(db, 'coordinator', 'piotr')), told }
}

async function states(db: Database, proposal: string) {
  return (await listRemarks(db, proposal)).map(({ thread }) => thread.state)
}

describe('a returned table', () => {
  const kept = useDatabase()

  it('answers the chosen remarks in the name of who brought it, and leaves the others', async () => {
    const { proposal, coordinator, told } = await begin(kept.db)
    const rows = [told(1, 'uwzgl.'), told(2, 'wyjaśniona', 'Tak.'), told(3, 'uwzgl.')]
    const chosen = new Set([1, 2])
    const { taken } = await takeTable(kept.db, { proposal, rows, chosen }, coordinator, at)
    expect(taken).toEqual([1, 2])
    const [first, second, third] = await listRemarks(kept.db, proposal)
    expect(first?.thread.answer).toMatchObject({ position: 'accepted', by: { name: 'piotr' } })
    expect(second?.thread.answer).toMatchObject({ position: 'explained', reason: 'Tak.' })
    expect(third?.thread.state).toBe('open')
    expect(first?.events).toHaveLength(2)
  })

  it('does nothing at all when one of the chosen rows was overtaken', async () => {
    const { proposal, coordinator, told } = await begin(kept.db)
    const other = { deed: 'answered', position: 'partly', reason: 'Już.' } as const
    await addDeed(kept.db, { proposal, remark: 2, deed: other }, coordinator, at)
    const rows = [told(1, 'uwzgl.'), told(2, 'uwzgl.')]
    const taking = { proposal, rows, chosen: new Set([1, 2]) }
    const { taken, plan } = await takeTable(kept.db, taking, coordinator, at)
    expect(taken).toBeNull()
    expect(plan.map(({ fate }) => fate)).toEqual(['answered', 'meanwhile'])
    expect(await states(kept.db, proposal)).toEqual(['open', 'answered', 'open'])
  })

  it('does nothing when a chosen row is not understood or not there', async () => {
    const { proposal, coordinator, told } = await begin(kept.db)
    const rows = [told(1, 'uwzgl.'), told(2, 'nieuwzględniona')]
    for (const chosen of [new Set([1, 2]), new Set([1, 3])]) {
      const { taken } = await takeTable(kept.db, { proposal, rows, chosen }, coordinator, at)
      expect(taken).toBeNull()
    }
    expect(await states(kept.db, proposal)).toEqual(['open', 'open', 'open'])
  })
})
