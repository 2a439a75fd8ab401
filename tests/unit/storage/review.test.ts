import { describe, expect, it } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import { isAskedOf, isOverdue, isUnderWay } from '#app/core/record/review.ts'
import type { Anchor } from '#app/core/review/anchor.ts'
import type { Writer } from '#app/core/review/event.ts'
import { wholePassage } from '#app/core/review/quote.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { findGuestAccess, makeGuestLink, revokeGuestLink } from '#app/storage/guest-links.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { addDeed, countRemarks, listRemarks, writeRemark } from '#app/storage/remarks.server.ts'
import { findSeen, markSeen } from '#app/storage/review-progress.server.ts'
import {
  loadReviewedText,
  loadReviewedVersions,
  placeRemarks,
} from '#app/storage/review-texts.server.ts'
import {
  askReview,
  giveVerdict,
  lastReviewed,
  listReviews,
  withdrawReview,
} from '#app/storage/reviews.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { addPerson, by, useDatabase } from '#tests/support/database.ts'

const content = (rationale: string) => ({
  ...{ problem: 'Problem.', amendments: [], rationale, transitional: '' },
  entryIntoForce: '',
})

const at = (day: string) => new Date(`${day}T10:00:00Z`)
const writerOf = ({ id, name, organisation }: Person): Writer => ({
  ...{ id, guest: null, name, organisation },
})

const anchor = (exact: string): Anchor => ({
  version: 1,
  place: { layer: 'prose', part: 'rationale' },
  quote: { ...wholePassage, exact },
})

async function begin(db: Database) {
  const anna = await addPerson(db, 'expert', 'anna')
  const maria = await addPerson(db, 'reviewer', 'maria')
  const proposal = await createProposal(
    db,
    {
      ...{ title: 'Związki', area: 'Związki', organisation: 'ZMP', ownerId: anna.id },
      ...{ content: content('Skutek dla gmin.'), date: '2014-07-01' },
    },
    by(anna, '2014-07-01'),
  )
  await saveNext(db, proposal, anna, 'Skutek dla gmin i powiatów.')
  return { anna, maria, proposal }
}

async function saveNext(db: Database, number: string, author: Person, rationale: string) {
  const revision = (await findDraft(db, number))?.revision ?? 0
  const stamp = by(author, '2014-07-02')
  await saveDraft(db, { number, revision, content: content(rationale) }, stamp)
  await saveVersion(db, { number, revision: revision + 1, note: '', date: '2014-07-02' }, stamp)
}

const remark = { kind: 'remark', body: 'Za szeroko.', wording: null } as const

describe('the remarks on a recommendation', () => {
  const kept = useDatabase()

  it('keep their numbers and their words, and are counted by what they wait for', async () => {
    const { anna, maria, proposal } = await begin(kept.db)
    const write = (exact: string) =>
      writeRemark(
        kept.db,
        { proposal, anchor: anchor(exact), words: remark },
        writerOf(maria),
        at('2014-07-03'),
      )
    expect([await write('Skutek'), await write('gmin')]).toEqual([1, 2])
    const answer = { deed: 'answered', position: 'accepted', reason: '' } as const
    await addDeed(kept.db, { proposal, remark: 1, deed: answer }, writerOf(anna), at('2014-07-04'))
    const [first, second] = await listRemarks(kept.db, proposal)
    expect(first?.thread).toMatchObject({ state: 'answered', by: { name: 'maria' } })
    expect(second).toMatchObject({ number: 2, thread: { state: 'open' } })
    expect((await countRemarks(kept.db)).get(proposal)).toEqual({ open: 1, all: 2 })
  })

  it('are changed by their writers only, and by nobody on the database', async () => {
    const { anna, maria, proposal } = await begin(kept.db)
    const words = { proposal, anchor: anchor('gmin'), words: remark }
    await writeRemark(kept.db, words, writerOf(maria), at('2014-07-03'))
    const taken = { proposal, remark: 1, deed: { deed: 'withdrawn' } } as const
    const refused = await addDeed(kept.db, taken, writerOf(anna), at('2014-07-04'))
    expect(refused).toEqual({ ok: false, problem: 'not-yours' })
    for (const sql of [
      'UPDATE "RemarkEvent" SET "deed" = \'{}\'',
      'DELETE FROM "RemarkEvent"',
      'DELETE FROM "Remark"',
      'UPDATE "Remark" SET "anchor" = \'{}\'',
    ]) {
      await expect(
        kept.db.write((transaction) => transaction.$executeRawUnsafe(sql)),
      ).rejects.toThrow()
    }
  })

  it('follow their words into the next version', async () => {
    const { anna, maria, proposal } = await begin(kept.db)
    for (const exact of ['powiatów', 'Skutek']) {
      const words = { proposal, anchor: anchor(exact), words: remark }
      await writeRemark(kept.db, words, writerOf(maria), at('2014-07-03'))
    }
    await saveNext(kept.db, proposal, anna, 'Skutek dla gmin i województw.')
    const remarks = await listRemarks(kept.db, proposal)
    const placed = placeRemarks(await loadReviewedVersions(kept.db, proposal), remarks, 2)
    expect(remarks.map(({ id }) => placed.get(id)?.state)).toEqual(['changed', 'same'])
    expect((await loadReviewedText(kept.db, proposal, 2))?.version).toBe(2)
    expect(await loadReviewedText(kept.db, proposal, 3)).toBeNull()
  })
})

describe('a review', () => {
  const kept = useDatabase()

  it('is asked by a day and closed by a verdict', async () => {
    const { anna, maria, proposal } = await begin(kept.db)
    const asked = { who: 'organisation', id: 'ZMP' } as const
    const review = { proposal, version: 1, asked, dueOn: '2014-07-10', note: '' }
    await askReview(kept.db, review, by(anna, '2014-07-03'))
    const [open] = await listReviews(kept.db, { proposal })
    if (!open) throw new Error('No review')
    expect(isAskedOf(open, maria)).toBe(true)
    expect(isAskedOf(open, anna)).toBe(false)
    expect([isOverdue(open, '2014-07-10'), isOverdue(open, '2014-07-11')]).toEqual([false, true])

    const verdict = { proposal, version: 1, request: open.id, note: '' }
    await giveVerdict(kept.db, { ...verdict, verdict: 'clean' }, writerOf(maria), at('2014-07-08'))
    const [closed] = await listReviews(kept.db, { askedOf: maria })
    expect(closed).toMatchObject({ verdict: { verdict: 'clean', by: 'maria' } })
    expect(closed && isOverdue(closed, '2014-07-11')).toBe(false)
    expect(await lastReviewed(kept.db, proposal, writerOf(maria))).toBe(1)
    expect(await lastReviewed(kept.db, proposal, writerOf(anna))).toBeNull()
  })

  it('is taken back by who asked, before there is a verdict, and its link with it', async () => {
    const { anna, maria, proposal } = await begin(kept.db)
    const expiresAt = at('2099-07-20')
    const link = { proposal, version: 1, organisation: 'Unia', expiresAt }
    const made = await makeGuestLink(kept.db, link, by(anna, '2014-07-03'))
    if (!made) throw new Error('No link')
    const review = { proposal, version: 1, dueOn: '2014-07-10', note: '' }
    const guest = { ...review, asked: { who: 'guest', id: made.id } } as const
    await askReview(kept.db, guest, by(anna, '2014-07-03'))
    const [asked] = await listReviews(kept.db, { proposal })
    const taken = { proposal, review: asked?.id ?? '', note: 'Za późno.' }
    expect(await withdrawReview(kept.db, taken, by(maria, '2014-07-04'))).toBe(false)
    const elsewhere = { ...taken, proposal: 'R-1999-01' }
    expect(await withdrawReview(kept.db, elsewhere, by(anna, '2014-07-04'))).toBe(false)
    expect(await withdrawReview(kept.db, taken, by(anna, '2014-07-04'))).toBe(true)
    expect(await withdrawReview(kept.db, taken, by(anna, '2014-07-05'))).toBe(false)
    const [gone] = await listReviews(kept.db, { proposal })
    if (!gone) throw new Error('No review')
    expect(gone.withdrawn).toEqual({ at: '2014-07-04T10:00:00.000Z', note: 'Za późno.' })
    expect([isUnderWay(gone), isOverdue(gone, '2014-07-11')]).toEqual([false, false])
    expect(await findGuestAccess(kept.db, made.token, at('2014-07-05'))).toBeNull()
  })

  it('that was given is not taken back', async () => {
    const { anna, maria, proposal } = await begin(kept.db)
    const asked = { who: 'person', id: maria.id } as const
    const review = { proposal, version: 1, asked, dueOn: '2014-07-10', note: '' }
    await askReview(kept.db, review, by(anna, '2014-07-03'))
    const [open] = await listReviews(kept.db, { proposal })
    const request = open?.id ?? ''
    const verdict = { proposal, version: 1, request, note: '', verdict: 'clean' } as const
    await giveVerdict(kept.db, verdict, writerOf(maria), at('2014-07-08'))
    const taken = { proposal, review: request, note: '' }
    expect(await withdrawReview(kept.db, taken, by(anna, '2014-07-09'))).toBe(false)
  })

  it('keeps for each reader what was looked through', async () => {
    const { anna, maria, proposal } = await begin(kept.db)
    const walk = (reader: Person) => ({ proposal, version: 1, reader: writerOf(reader) })
    const mark = (key: string, seen: boolean) =>
      markSeen(kept.db, walk(maria), { key, seen }, at('2014-07-03'))
    await mark('usg art_5', true)
    await mark('usg art_6', true)
    await mark('usg art_5', false)
    expect([...(await findSeen(kept.db, walk(maria)))]).toEqual(['usg art_6'])
    expect((await findSeen(kept.db, walk(anna))).size).toBe(0)
  })
})

describe('a guest’s link', () => {
  const kept = useDatabase()

  it('opens one version until it runs out or is revoked, and is kept as a hash only', async () => {
    const { anna, proposal } = await begin(kept.db)
    const expiresAt = at('2014-07-20')
    const link = { proposal, version: 1, organisation: 'Unia', expiresAt }
    const made = await makeGuestLink(kept.db, link, by(anna, '2014-07-03'))
    if (!made) throw new Error('No link')
    const open = (token: string, day: string) => findGuestAccess(kept.db, token, at(day))
    expect(await open(made.token, '2014-07-19')).toMatchObject({ proposal, version: 1 })
    expect(await open(made.token, '2014-07-21')).toBeNull()
    expect(await open(`${made.token}x`, '2014-07-19')).toBeNull()
    const rows = await kept.db.read.guestLink.findMany()
    expect(JSON.stringify(rows)).not.toContain(made.token)

    const stamp = by(anna, '2014-07-05')
    expect(await revokeGuestLink(kept.db, 'R-1999-01', made.id, stamp)).toBe(false)
    expect(await revokeGuestLink(kept.db, proposal, made.id, stamp)).toBe(true)
    expect(await open(made.token, '2014-07-19')).toBeNull()
  })
})
