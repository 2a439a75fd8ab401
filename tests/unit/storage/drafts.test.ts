import { describe, expect, it } from 'vitest'
import type { ProposalContent } from '#app/core/draft/content.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { createProposal, findProposal } from '#app/storage/proposals.server.ts'
import {
  brokenVersions,
  findVersion,
  listVersions,
  saveVersion,
} from '#app/storage/versions.server.ts'
import { recordStep } from '#app/storage/status.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import type { Person } from '#app/core/record/person.ts'
import { addPerson, by, onDay, useDatabase } from '#tests/support/database.ts'

const content = (problem: string): ProposalContent => ({
  problem,
  amendments: [],
  rationale: '',
  transitional: '',
  entryIntoForce: '',
})

async function begin(db: Database): Promise<{ readonly anna: Person; readonly number: string }> {
  const anna = await addPerson(db, 'expert', 'anna')
  const number = await createProposal(
    db,
    {
      title: 'Związki otwarte dla powiatów',
      area: 'Związki komunalne',
      organisation: 'ZMP',
      ownerId: anna.id,
      content: content('pierwszy'),
      date: '2014-07-01',
    },
    by(anna, '2014-07-01'),
  )
  return { anna, number }
}

describe('a draft', () => {
  const kept = useDatabase()

  it('begins as its owner’s, under the next number of the year', async () => {
    const { anna, number } = await begin(kept.db)
    expect(number).toBe('R-2014-01')
    const proposal = await findProposal(kept.db, number)
    expect(proposal).toMatchObject({ stage: 'draft', since: '2014-07-01', ownerId: anna.id })
    expect(proposal?.published).toBe(false)
    expect(await findDraft(kept.db, number)).toMatchObject({ revision: 1 })
  })

  it('is saved when nobody has saved since it was opened', async () => {
    const { anna, number } = await begin(kept.db)
    const save = { number, revision: 1, content: content('drugi') }
    expect(await saveDraft(kept.db, save, by(anna, '2014-07-02'))).toEqual({
      ok: true,
      revision: 2,
    })
    expect((await findDraft(kept.db, number))?.content.problem).toBe('drugi')
  })

  it('the second of two who save is told, and nothing of either text is lost', async () => {
    const { anna, number } = await begin(kept.db)
    const tomasz = await addPerson(kept.db, 'expert', 'tomasz')
    const outcomes = await Promise.all([
      saveDraft(kept.db, { number, revision: 1, content: content('Anny') }, by(anna, '2014-07-02')),
      saveDraft(
        kept.db,
        { number, revision: 1, content: content('Tomasza') },
        by(tomasz, '2014-07-02'),
      ),
    ])
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
    const refused = outcomes.find((outcome) => outcome?.ok === false)
    const saved = await findDraft(kept.db, number)
    expect(refused).toEqual({ ok: false, theirs: saved })
  })

  it('of an unknown recommendation is not saved', async () => {
    const { anna } = await begin(kept.db)
    const save = { number: 'R-2014-99', revision: 1, content: content('') }
    expect(await saveDraft(kept.db, save, by(anna, '2014-07-02'))).toBeNull()
  })
})

describe('a version', () => {
  const kept = useDatabase()
  const save = (number: string, revision: number, note = '') => ({
    number,
    revision,
    note,
    date: '2014-07-18',
  })

  it('freezes the draft; the next one follows from it by its hash', async () => {
    const { anna, number } = await begin(kept.db)
    const stamp = by(anna, '2014-07-18')
    expect(await saveVersion(kept.db, save(number, 1, 'na początek'), stamp)).toEqual({
      ok: true,
      version: 1,
    })
    await saveDraft(kept.db, { number, revision: 1, content: content('drugi') }, stamp)
    await saveVersion(kept.db, save(number, 2), stamp)
    const [second, first] = await listVersions(kept.db, number)
    expect([second?.number, first?.number]).toEqual([2, 1])
    expect(second?.previousSha256).toBe(first?.sha256)
    expect(first).toMatchObject({ previousSha256: '', note: 'na początek', author: 'anna' })
    expect((await findVersion(kept.db, number, 1))?.content.problem).toBe('pierwszy')
    expect(await brokenVersions(kept.db)).toEqual([])
  })

  it('is not saved twice without a difference', async () => {
    const { anna, number } = await begin(kept.db)
    const stamp = by(anna, '2014-07-18')
    await saveVersion(kept.db, save(number, 1), stamp)
    expect(await saveVersion(kept.db, save(number, 1), stamp)).toEqual({
      ok: false,
      reason: 'unchanged',
      version: 1,
    })
  })

  it('is not saved over a draft that somebody else changed meanwhile', async () => {
    const { anna, number } = await begin(kept.db)
    const stamp = by(anna, '2014-07-18')
    await saveDraft(kept.db, { number, revision: 1, content: content('drugi') }, stamp)
    const outcome = await saveVersion(kept.db, save(number, 1), stamp)
    expect(outcome).toMatchObject({ ok: false, reason: 'conflict', theirs: { revision: 2 } })
    expect(await listVersions(kept.db, number)).toEqual([])
  })

  it('that answers a return names the return', async () => {
    const { anna, number } = await begin(kept.db)
    const stamp = by(anna, '2014-07-18')
    await saveVersion(kept.db, save(number, 1), stamp)
    const step = { actor: 'author' as const, date: '2014-07-19', note: '' }
    const withdrawn = { ...step, stage: 'withdrawn' as const, details: { reason: 'do namysłu' } }
    await recordStep(kept.db, { number, step: withdrawn, today: '2014-08-01' }, stamp)
    const back = { ...step, stage: 'draft' as const, details: {} }
    const returned = await recordStep(kept.db, { number, step: back, today: '2014-08-01' }, stamp)
    await saveDraft(kept.db, { number, revision: 1, content: content('drugi') }, stamp)
    await saveVersion(kept.db, save(number, 2), stamp)
    const [second, first] = await listVersions(kept.db, number)
    expect(returned).toEqual({ ok: true, event: second?.cause })
    expect(first?.cause).toBeNull()
  })

  it('cannot be changed or taken away, and verify finds what a hand did', async () => {
    const { anna, number } = await begin(kept.db)
    await saveVersion(kept.db, save(number, 1), by(anna, '2014-07-18'))
    const change = kept.db.write((tx) => tx.proposalVersion.updateMany({ data: { note: 'x' } }))
    await expect(change).rejects.toThrow()
    const removal = kept.db.write((tx) => tx.proposalVersion.deleteMany())
    await expect(removal).rejects.toThrow()
    await kept.db.write(async (tx) => {
      await tx.$executeRawUnsafe('DROP TRIGGER "ProposalVersion_no_update"')
      await tx.proposalVersion.updateMany({ data: { note: 'x' } })
    })
    expect(await brokenVersions(kept.db)).toEqual([{ proposal: number, number: 1 }])
  })

  it('of an unknown recommendation is not saved', async () => {
    const stamp = { ...onDay('2014-07-18'), id: 'nobody' }
    expect(await saveVersion(kept.db, save('R-2014-99', 1), stamp)).toBeNull()
  })
})
