import { describe, expect, it } from 'vitest'
import type { ProposalContent } from '#app/core/draft/content.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { labelVersion } from '#app/storage/label-version.server.ts'
import { listKin } from '#app/storage/origins.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { restoreVersion } from '#app/storage/restore-version.server.ts'
import { listSeen, markSeen } from '#app/storage/seen.server.ts'
import {
  brokenVersions,
  findVersion,
  listVersions,
  saveVersion,
} from '#app/storage/versions.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { addPerson, by, useDatabase } from '#tests/support/database.ts'

const content = (problem: string): ProposalContent => ({
  problem,
  amendments: [],
  rationale: '',
  transitional: '',
  entryIntoForce: '',
})

async function withVersion(db: Database) {
  const anna = await addPerson(db, 'expert', 'anna')
  const stamp = by(anna, '2014-07-01')
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
    stamp,
  )
  const save = { number, note: 'Pierwsza', date: '2014-07-01' }
  await saveVersion(db, { ...save, revision: 1, label: 'po uwagach ZPP' }, stamp)
  await saveDraft(db, { number, revision: 1, content: content('drugi') }, stamp)
  return { anna, stamp, number, save }
}

describe('an earlier version', () => {
  const kept = useDatabase()

  it('keeps its label, under the hash of the chain', async () => {
    const { number } = await withVersion(kept.db)
    expect(await listVersions(kept.db, number)).toMatchObject([{ label: 'po uwagach ZPP' }])
    expect(await brokenVersions(kept.db)).toEqual([])
  })

  it('is named later without its text or its hash being touched', async () => {
    const { anna, number, stamp } = await withVersion(kept.db)
    const [before] = await listVersions(kept.db, number)
    expect(await labelVersion(kept.db, { number, version: 1, label: 'po zarządzie' }, stamp)).toBe(
      true,
    )
    expect(await listVersions(kept.db, number)).toEqual([{ ...before, label: 'po zarządzie' }])
    expect(await brokenVersions(kept.db)).toEqual([])
    await labelVersion(kept.db, { number, version: 1, label: '' }, by(anna, '2014-07-03'))
    expect(await findVersion(kept.db, number, 1)).toMatchObject({ label: '' })
    expect(await labelVersion(kept.db, { number, version: 9, label: 'x' }, stamp)).toBe(false)
  })

  it('becomes the draft again; what the draft was becomes a version first', async () => {
    const { number, stamp, save } = await withVersion(kept.db)
    const restored = await restoreVersion(kept.db, { ...save, revision: 2, version: 1 }, stamp)
    expect(restored).toEqual({ ok: true, revision: 3, kept: 2 })
    expect((await findVersion(kept.db, number, 2))?.content.problem).toBe('drugi')
    expect((await findDraft(kept.db, number))?.content.problem).toBe('pierwszy')
  })

  it('adds no version where one holds the draft already', async () => {
    const { number, stamp, save } = await withVersion(kept.db)
    await restoreVersion(kept.db, { ...save, revision: 2, version: 1 }, stamp)
    const again = await restoreVersion(kept.db, { ...save, revision: 3, version: 2 }, stamp)
    expect(again).toMatchObject({ ok: true, kept: null })
    expect(await listVersions(kept.db, number)).toHaveLength(2)
  })

  it('is not put over a draft that somebody has saved meanwhile', async () => {
    const { number, stamp, save } = await withVersion(kept.db)
    const refused = await restoreVersion(kept.db, { ...save, revision: 1, version: 1 }, stamp)
    expect(refused).toMatchObject({ ok: false, theirs: { revision: 2 } })
    expect((await findDraft(kept.db, number))?.content.problem).toBe('drugi')
  })

  it('is named as the origin of what grew from it', async () => {
    const { anna, number, stamp } = await withVersion(kept.db)
    const variant = await createProposal(
      kept.db,
      {
        title: 'Wariant',
        area: 'Związki komunalne',
        organisation: 'ZMP',
        ownerId: anna.id,
        content: content('inny'),
        origins: [{ number, version: 1 }],
        date: '2014-07-02',
      },
      stamp,
    )
    expect((await listKin(kept.db, anna, variant)).origins).toMatchObject([{ number, version: 1 }])
    expect((await listKin(kept.db, anna, number)).variants).toMatchObject([{ number: variant }])
    expect(await listKin(kept.db, null, number)).toEqual({ origins: [], variants: [] })
  })
})

describe('what a person has seen', () => {
  const kept = useDatabase()

  it('is kept for each person apart', async () => {
    const { anna, number, stamp } = await withVersion(kept.db)
    const other = await addPerson(kept.db, 'reviewer', 'maria')
    await markSeen(kept.db, { number, version: 1, draftRevision: 2 }, stamp)
    expect((await listSeen(kept.db, anna.id)).get(number)).toMatchObject({
      version: 1,
      revision: 2,
    })
    expect((await listSeen(kept.db, other.id)).size).toBe(0)
  })

  it('is not made news by what they save themselves', async () => {
    const { anna, number, stamp, save } = await withVersion(kept.db)
    const other = await addPerson(kept.db, 'expert', 'tomasz')
    const seen = async () => (await listSeen(kept.db, anna.id)).get(number)
    await markSeen(kept.db, { number, version: 1, draftRevision: 2 }, stamp)
    await saveDraft(kept.db, { number, revision: 2, content: content('trzeci') }, stamp)
    await saveVersion(kept.db, { ...save, revision: 3 }, stamp)
    expect(await seen()).toMatchObject({ version: 2, revision: 3 })
    const theirs = { number, revision: 3, content: content('czwarty') }
    await saveDraft(kept.db, theirs, by(other, '2014-07-02'))
    await saveDraft(kept.db, { ...theirs, revision: 4, content: content('piąty') }, stamp)
    expect(await seen()).toMatchObject({ version: 2, revision: 3 })
  })
})
