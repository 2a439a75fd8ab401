import { describe, expect, it } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraft, saveDraft } from '#app/storage/drafts.server.ts'
import { addMeeting, addPoint } from '#app/storage/meeting-keeping.server.ts'
import { setWishes } from '#app/storage/mail-choices.server.ts'
import {
  countUnread,
  findNotice,
  listNotices,
  markRead,
} from '#app/storage/notifications.server.ts'
import { countOutbox, findMail, listOutbox } from '#app/storage/outbox.server.ts'
import { publishProposal } from '#app/storage/proposals.server.ts'
import { addDeed } from '#app/storage/remarks.server.ts'
import { askReview, giveVerdict } from '#app/storage/reviews.server.ts'
import { spreadNews } from '#app/storage/spread-news.server.ts'
import { correctStep, recordStep } from '#app/storage/status.server.ts'
import { setRole } from '#app/storage/users.server.ts'
import { saveVersion } from '#app/storage/versions.server.ts'
import { by, onDay, useDatabase } from '#tests/support/database.ts'
import {
  begin,
  content,
  day,
  at,
  now,
  remark,
  spreadAll,
  writerOf,
} from '#tests/support/reviewed.ts'

/** What each person is told, by name: the kinds of news and why. */
async function told(db: Database, people: readonly Person[]) {
  await spreadAll(db)
  const lists: Record<string, string[]> = {}
  for (const person of people) {
    const notices = await listNotices(db, person, { limit: 100 })
    if (notices.length === 0) continue
    lists[person.name] = notices.map(({ news, because }) => `${news.kind} ${because}`)
  }
  return lists
}

describe('what happens to a recommendation', () => {
  const kept = useDatabase()

  it('is told the authors when a reviewer remarks, and the reviewer when they answer', async () => {
    const { db } = kept
    const { anna, tomasz, maria, piotr, ewa, proposal } = await begin(db)
    const everybody = [anna, tomasz, maria, piotr, ewa]
    const number = await remark(db, proposal, maria)
    expect(await told(db, everybody)).toEqual({
      anna: ['remark author'],
      tomasz: ['remark author'],
    })
    const deed = { deed: 'answered', position: 'partly', reason: 'Zawężono.' } as const
    await addDeed(db, { proposal, remark: number, deed }, writerOf(anna), at)
    expect(await told(db, [anna, maria, piotr, ewa])).toEqual({
      anna: ['remark author'],
      maria: ['remark thread'],
    })
    const [answer] = await listNotices(db, maria, { limit: 1 })
    expect(answer?.news).toMatchObject({ quote: 'gmin', by: 'anna, ZMP', deed })
  })

  it('reaches who is named with @ even outside of the thread, but not through the permission table', async () => {
    const { db } = kept
    const { anna, tomasz, maria, piotr, ewa, proposal } = await begin(db)
    const number = await remark(db, proposal, maria)
    const mentions = [piotr.id, ewa.id, anna.id]
    const deed = { deed: 'replied', body: '@piotr @ewa', mentions } as const
    await addDeed(db, { proposal, remark: number, deed }, writerOf(anna), at)
    await spreadAll(db)
    const reply = (person: Person) =>
      listNotices(db, person, { limit: 100 }).then((notices) =>
        notices
          .filter(({ news }) => news.kind === 'remark' && news.deed.deed === 'replied')
          .map(({ because }) => because),
      )
    expect(await reply(piotr)).toEqual(['mention'])
    expect(await reply(ewa)).toEqual([])
    expect(await reply(anna)).toEqual([])
    expect(await reply(maria)).toEqual(['thread'])
    expect(await reply(tomasz)).toEqual(['author'])
  })

  it('is told of reviews, verdicts, versions, steps, agendas and publication', async () => {
    const { db } = kept
    const { anna, tomasz, maria, piotr, proposal } = await begin(db)
    const asked = { who: 'organisation', id: 'ZMP' } as const
    const review = { proposal, version: 1, asked, dueOn: '2014-07-20', note: 'Proszę.' }
    await askReview(db, review, by(piotr, day))
    const request = (await db.read.reviewRequest.findFirstOrThrow()).id
    const verdict = { proposal, version: 1, request, verdict: 'clean', note: '' } as const
    await giveVerdict(db, verdict, writerOf(maria), at)
    const revision = (await findDraft(db, proposal))?.revision ?? 0
    const next = { ...content, rationale: 'Skutek dla gmin i powiatów.' }
    await saveDraft(db, { number: proposal, revision, content: next }, by(anna, day))
    const version = { number: proposal, revision: revision + 1, note: '', date: day }
    await saveVersion(db, version, by(anna, day))
    const details = { nextDate: '2014-08-01' }
    const step = { stage: 'inReview', actor: 'author', date: day, details, note: '' } as const
    await recordStep(db, { number: proposal, step, today: day }, by(anna, day))
    const meeting = { slug: 'plenum', kind: 'plenary', date: '2014-09-01', place: '' } as const
    const added = { ...meeting, title: 'Plenum', minutes: '', team: null }
    await addMeeting(db, added, onDay(day))
    const point = { title: '', proposal, outcome: '', note: '' } as const
    await addPoint(db, 'plenum', point, by(piotr, day))
    await publishProposal(db, proposal, day, by(piotr, day))
    const lists = await told(db, [anna, tomasz, maria, piotr])
    expect(lists.anna?.toSorted()).toEqual(
      ['agenda author', 'published author', 'reviewAsked author', 'verdict author'].toSorted(),
    )
    expect(lists.tomasz).toHaveLength(6)
    expect(lists.maria?.toSorted()).toEqual(['reviewAsked asked', 'version reviewer'])
    expect(lists.piotr?.toSorted()).toEqual(['step office', 'verdict asker'])
  })

  it('is told of a correction with its reason', async () => {
    const { db } = kept
    const { anna, tomasz, piotr, proposal } = await begin(db)
    const step = { stage: 'inReview', actor: 'author', date: day, details: {}, note: '' } as const
    const details = { nextDate: '2014-08-01' }
    const recorded = await recordStep(
      db,
      { number: proposal, step: { ...step, details }, today: day },
      { ...by(anna, day), quiet: true },
    )
    if (!recorded?.ok) throw new Error('Not recorded')
    const wrong = { number: proposal, corrects: recorded.event, step: null, today: day }
    await correctStep(db, { ...wrong, reason: 'Pomyłka.' }, by(piotr, day))
    expect(await told(db, [anna, tomasz, piotr])).toEqual({
      anna: ['step author'],
      tomasz: ['step author'],
    })
    const [notice] = await listNotices(db, anna, { limit: 1 })
    expect(notice?.news).toMatchObject({ step: null, corrects: true, note: 'Pomyłka.' })
  })

  it('is kept with its news or not at all', async () => {
    const { db } = kept
    const { maria, proposal } = await begin(db)
    const broken = db.write(async (transaction) => {
      await remark({ read: transaction, write: (work) => work(transaction) }, proposal, maria)
      throw new Error('the process ended here')
    })
    await expect(broken).rejects.toThrow('ended here')
    expect([await db.read.remark.count(), await db.read.news.count()]).toEqual([0, 0])
  })

  it('is spread once, however often it is tried', async () => {
    const { db } = kept
    const { anna, maria, proposal } = await begin(db)
    await remark(db, proposal, maria)
    await Promise.all([spreadNews(db, now), spreadNews(db, now), spreadNews(db, now)])
    await spreadAll(db)
    expect(await listNotices(db, anna, { limit: 100 })).toHaveLength(1)
    expect(await db.read.mail.count()).toBe(2)
  })
})

describe('the notices of a person', () => {
  const kept = useDatabase()

  it('are counted until they are read, and are nobody else’s to read', async () => {
    const { db } = kept
    const { anna, tomasz, maria, proposal } = await begin(db)
    for (const body of ['Pierwsza.', 'Druga.', 'Trzecia.']) await remark(db, proposal, maria, body)
    await spreadAll(db)
    expect(await countUnread(db, anna)).toBe(3)
    const [first] = await listNotices(db, anna, { limit: 1 })
    if (!first) throw new Error('No notice')
    expect(await findNotice(db, tomasz, first.id)).toBeNull()
    await markRead(db, tomasz.id, first.id, now)
    expect(await countUnread(db, anna)).toBe(3)
    await markRead(db, anna.id, first.id, now)
    expect([await countUnread(db, anna), await countUnread(db, tomasz)]).toEqual([2, 3])
    expect((await findNotice(db, anna, first.id))?.read).toBe(true)
    expect(await listNotices(db, anna, { limit: 100, unread: true })).toHaveLength(2)
    await markRead(db, anna.id, null, now)
    expect([await countUnread(db, anna), await countUnread(db, tomasz)]).toEqual([0, 3])
  })

  it('are hidden from one who may not see their recommendation any more', async () => {
    const { db } = kept
    const { anna, maria, proposal } = await begin(db)
    const number = await remark(db, proposal, maria)
    const deed = { deed: 'answered', position: 'accepted', reason: '' } as const
    await addDeed(db, { proposal, remark: number, deed }, writerOf(anna), at)
    await spreadAll(db)
    expect(await countUnread(db, maria)).toBe(1)
    await setRole(db, maria.email, 'observer', onDay(day))
    const observer = { ...maria, role: 'observer' } as const
    expect(await countUnread(db, observer)).toBe(0)
    expect(await listNotices(db, observer, { limit: 100 })).toEqual([])
    const mails = await listOutbox(db, { state: 'waiting', limit: 100 })
    const hers = mails.find(({ to }) => to.id === maria.id)
    expect(await findMail(db, hers?.id ?? '')).toMatchObject({ notices: [], hidden: 1 })
  })

  it('of a closed account are not made', async () => {
    const { db } = kept
    const { anna, tomasz, maria, proposal } = await begin(db)
    await db.write(async (transaction) => {
      await transaction.user.update({ where: { id: anna.id }, data: { disabledAt: now } })
    })
    await remark(db, proposal, maria)
    expect(await told(db, [anna, tomasz])).toEqual({ tomasz: ['remark author'] })
  })
})

describe('the outbox', () => {
  const kept = useDatabase()

  it('takes one mail for each person who wants it at once, with everything of one turn', async () => {
    const { db } = kept
    const { anna, tomasz, maria, proposal } = await begin(db)
    await setWishes(db, tomasz.id, { work: 'none' })
    await remark(db, proposal, maria, 'Pierwsza.')
    await remark(db, proposal, maria, 'Druga.')
    await spreadAll(db)
    const mails = await listOutbox(db, { state: 'waiting', limit: 100 })
    expect(mails.map(({ to, notices, kind }) => [to.name, notices.length, kind])).toEqual([
      ['anna', 2, 'once'],
    ])
    expect(await countOutbox(db)).toEqual(new Map([['waiting', 1]]))
    expect(await listOutbox(db, { userId: tomasz.id, limit: 100 })).toEqual([])
    expect(await listOutbox(db, { userId: anna.id, limit: 100 })).toEqual(mails)
    expect(await listNotices(db, anna, { limit: 100, unmailed: true })).toEqual([])
    expect(await listNotices(db, tomasz, { limit: 100, unmailed: true })).toHaveLength(2)
    expect((await listNotices(db, tomasz, { limit: 100 })).map(({ choice }) => choice)).toEqual([
      'none',
      'none',
    ])
    expect((await listNotices(db, anna, { limit: 1 }))[0]?.mail).toMatchObject({
      state: 'waiting',
      attempts: 0,
    })
  })
})
