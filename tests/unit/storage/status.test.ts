import { describe, expect, it } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import type { Step } from '#app/core/workflow/event.ts'
import type { Database } from '#app/storage/database.server.ts'
import { createProposal, findProposal, listProposals } from '#app/storage/proposals.server.ts'
import { correctStep, impossibleWays, recordStep, staleStages } from '#app/storage/status.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { addPerson, by, useDatabase } from '#tests/support/database.ts'

const empty = { problem: '', amendments: [], rationale: '', transitional: '', entryIntoForce: '' }
const number = 'R-2014-07'
const today = '2014-12-01'

async function begin(db: Database): Promise<{ readonly anna: Person; readonly piotr: Person }> {
  const anna = await addPerson(db, 'expert', 'anna')
  const piotr = await addPerson(db, 'coordinator', 'piotr')
  const stamp = by(anna, '2014-07-01')
  await createProposal(
    db,
    {
      number,
      title: 'Składka',
      area: 'Związki komunalne',
      organisation: 'ZMP',
      ownerId: anna.id,
      content: empty,
      date: '2014-07-01',
    },
    stamp,
  )
  await saveVersion(db, { number, revision: 1, note: '', date: '2014-07-18' }, stamp)
  return { anna, piotr }
}

const toReview: Omit<Step, 'version'> = {
  stage: 'inReview',
  actor: 'author',
  date: '2014-07-21',
  details: { nextDate: '2014-08-29' },
  note: '',
}

describe('recording a step', () => {
  const kept = useDatabase()

  it('moves the recommendation and keeps who recorded what of which version', async () => {
    const { anna } = await begin(kept.db)
    const done = await recordStep(kept.db, { number, step: toReview, today }, by(anna, today))
    expect(done?.ok).toBe(true)
    const proposal = await findProposal(kept.db, number)
    expect(proposal).toMatchObject({ stage: 'inReview', since: '2014-07-21' })
    expect(proposal?.lastStep).toEqual({ ...toReview, version: 1 })
    expect(proposal?.events.at(-1)).toMatchObject({ sequence: 2, recordedBy: 'anna' })
    const [listed] = await listProposals(kept.db, anna)
    expect(listed?.lastStep).toEqual({ ...toReview, version: 1 })
  })

  it('that the procedure does not have is refused and changes nothing', async () => {
    const { piotr } = await begin(kept.db)
    const leap = { ...toReview, stage: 'agreedPositive' as const, actor: 'plenary' as const }
    const outcome = await recordStep(kept.db, { number, step: leap, today }, by(piotr, today))
    expect(outcome).toMatchObject({ ok: false })
    expect((await findProposal(kept.db, number))?.events).toHaveLength(1)
  })

  it('of an unknown recommendation says so', async () => {
    const { anna } = await begin(kept.db)
    const asked = { number: 'R-2014-99', step: toReview, today }
    expect(await recordStep(kept.db, asked, by(anna, today))).toBeNull()
  })

  it('of two who record the same step at once, the second is refused', async () => {
    const { anna } = await begin(kept.db)
    const outcomes = await Promise.all(
      [1, 2].map(() => recordStep(kept.db, { number, step: toReview, today }, by(anna, today))),
    )
    expect(outcomes.filter((outcome) => outcome?.ok)).toHaveLength(1)
  })
})

describe('a correction', () => {
  const kept = useDatabase()

  it('stands in the place of the wrong record, which stays', async () => {
    const { anna, piotr } = await begin(kept.db)
    const done = await recordStep(kept.db, { number, step: toReview, today }, by(anna, today))
    const corrects = done?.ok ? done.event : ''
    const step = { ...toReview, date: '2014-07-22', version: 1 }
    const correction = { number, corrects, step, reason: 'zła data', today }
    expect(await correctStep(kept.db, correction, by(piotr, today))).toMatchObject({ ok: true })
    const proposal = await findProposal(kept.db, number)
    expect(proposal?.since).toBe('2014-07-22')
    expect(proposal?.events.map(({ corrects: of }) => of)).toEqual([null, null, corrects])
    expect(await staleStages(kept.db)).toEqual([])
  })

  it('may strike a record out', async () => {
    const { anna, piotr } = await begin(kept.db)
    const done = await recordStep(kept.db, { number, step: toReview, today }, by(anna, today))
    const corrects = done?.ok ? done.event : ''
    const correction = { number, corrects, step: null, reason: 'nie ta rekomendacja', today }
    await correctStep(kept.db, correction, by(piotr, today))
    expect(await findProposal(kept.db, number)).toMatchObject({
      stage: 'draft',
      since: '2014-07-01',
    })
    expect(await staleStages(kept.db)).toEqual([])
  })

  it('needs a reason and something to correct', async () => {
    const { piotr } = await begin(kept.db)
    const first = (await findProposal(kept.db, number))?.events[0]?.id ?? ''
    const step = { ...toReview, stage: 'draft' as const, version: null, details: {} }
    const correction = { number, corrects: first, step, reason: '', today }
    expect(await correctStep(kept.db, correction, by(piotr, today))).toMatchObject({
      ok: false,
      problems: [{ code: 'reason-missing' }],
    })
    const other = { ...correction, corrects: 'no such record' }
    expect(await correctStep(kept.db, other, by(piotr, today))).toBeNull()
  })
})

describe('what is kept of the stage', () => {
  const kept = useDatabase()

  it('is compared with the records', async () => {
    await begin(kept.db)
    expect(await staleStages(kept.db)).toEqual([])
    await kept.db.write((tx) => tx.proposal.updateMany({ data: { stage: 'inForce' } }))
    expect(await staleStages(kept.db)).toEqual([number])
  })

  it('a way that the procedure has not is found', async () => {
    await begin(kept.db)
    expect(await impossibleWays(kept.db)).toEqual([])
    await kept.db.write(async (tx) => {
      const { id: _id, ...first } = await tx.statusEvent.findFirstOrThrow()
      const leap = { stage: 'inForce', actor: 'observer', date: '2014-08-01' }
      await tx.statusEvent.create({ data: { ...first, ...leap, id: 'leap', sequence: 9 } })
    })
    expect(await impossibleWays(kept.db)).toEqual([number])
  })

  it('a status event cannot be changed', async () => {
    await begin(kept.db)
    const change = kept.db.write((tx) => tx.statusEvent.updateMany({ data: { note: 'x' } }))
    await expect(change).rejects.toThrow()
  })
})
