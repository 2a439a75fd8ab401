import { describe, expect, it } from 'vitest'
import { applyEvents } from '#app/core/workflow/path.ts'
import { roles } from '#app/core/workflow/role.ts'
import { brokenTexts, listActs } from '#app/storage/acts.server.ts'
import { brokenAudit } from '#app/storage/audit.server.ts'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { within } from '#app/storage/database.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { listAgendaItems, listPractices } from '#app/storage/evidence.server.ts'
import { listMeetings } from '#app/storage/meetings.server.ts'
import { findProposal, listProposals } from '#app/storage/proposals.server.ts'
import { staleStages } from '#app/storage/status.server.ts'
import { listUsers } from '#app/storage/users.server.ts'
import { brokenVersions, listVersions } from '#app/storage/versions.server.ts'
import { useDatabase } from '#tests/support/database.ts'

const source = { root: process.cwd(), passwordHash: '-' }

describe('the demonstration', () => {
  const kept = useDatabase()

  it('fills an empty database with everything, and every chain in it is whole', async () => {
    const accounts = await seedDemo(kept.db, source)
    expect(new Set(accounts.map(({ role }) => role))).toEqual(new Set(roles))
    const coordinator = (await listUsers(kept.db)).find(({ role }) => role === 'coordinator')
    const all = await listProposals(kept.db, coordinator ?? null)
    expect(all).toHaveLength(6)
    expect(all.filter(({ version }) => version >= 2).length).toBeGreaterThanOrEqual(3)
    expect((await listProposals(kept.db, null)).every(({ published }) => published)).toBe(true)
    for (const { number, version } of all) {
      const proposal = await findProposal(kept.db, number)
      expect(applyEvents(proposal?.events ?? []).problems).toEqual([])
      expect(await listVersions(kept.db, number)).toHaveLength(version)
      const content = (await findDraft(kept.db, number))?.content
      expect(content?.amendments.flatMap(({ operations }) => operations)).not.toEqual([])
    }
    expect((await listActs(kept.db)).map(({ slug }) => slug)).toEqual(['usg', 'usp'])
    expect(await listPractices(kept.db)).toHaveLength(26)
    expect((await listAgendaItems(kept.db)).length).toBeGreaterThan(0)
    expect((await listMeetings(kept.db)).length).toBeGreaterThanOrEqual(2)
    expect(await brokenVersions(kept.db)).toEqual([])
    expect(await brokenAudit(kept.db)).toEqual([])
    expect(await brokenTexts(kept.db)).toEqual([])
    expect(await staleStages(kept.db)).toEqual([])
  })

  it('is loaded once', async () => {
    await seedDemo(kept.db, source)
    const before = await kept.db.read.auditEvent.count()
    expect(await seedDemo(kept.db, source)).toEqual([])
    expect(await kept.db.read.auditEvent.count()).toBe(before)
  })

  it('leaves nothing behind when it cannot be loaded whole', async () => {
    const elsewhere = { ...source, root: 'tests' }
    await expect(seedDemo(kept.db, elsewhere)).rejects.toThrow()
    const late = kept.db.write(async (transaction) => {
      await seedDemo(within(transaction), source)
      throw new Error('the process ended here')
    })
    await expect(late).rejects.toThrow('ended here')
    expect(await listUsers(kept.db)).toEqual([])
    expect(await listActs(kept.db)).toEqual([])
  })
})
