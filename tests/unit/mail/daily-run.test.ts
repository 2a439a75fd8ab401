import { describe, expect, it } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import { composeMail } from '#app/mail/compose.server.ts'
import { runDaily } from '#app/mail/daily-run.ts'
import type { Database } from '#app/storage/database.server.ts'
import { setWishes } from '#app/storage/mail-choices.server.ts'
import { addMeeting, addPoint } from '#app/storage/meeting-keeping.server.ts'
import { listNotices } from '#app/storage/notifications.server.ts'
import { listOutbox } from '#app/storage/outbox.server.ts'
import { askReview, giveVerdict } from '#app/storage/reviews.server.ts'
import { claimMail } from '#app/storage/send-mails.server.ts'
import { recordStep } from '#app/storage/status.server.ts'
import { follow, unfollow } from '#app/storage/subscriptions.server.ts'
import { setRole } from '#app/storage/users.server.ts'
import { by, onDay, useDatabase } from '#tests/support/database.ts'
import { begin, day, remark, spreadAll, writerOf } from '#tests/support/reviewed.ts'

process.env.SESSION_SECRET = 'a secret that is long enough for tests'
process.env.BASE_URL = 'https://nowela.test'

/** Summer time: eight o'clock in Poland. */
const morning = (isoDay: string) => new Date(`${isoDay}T06:00:00Z`)

/** The reminders that a person has, oldest first. */
async function reminders(db: Database, who: Person): Promise<readonly string[]> {
  const notices = await listNotices(db, who, { limit: 100 })
  return notices
    .flatMap(({ news }) => ('time' in news ? `${news.kind} ${news.time}` : []))
    .toReversed()
}

describe('reminders', () => {
  const kept = useDatabase()

  async function asked(db: Database) {
    const people = await begin(db)
    const { piotr, maria, proposal } = people
    await runDaily(db, morning('2014-07-03'))
    const review = { proposal, version: 1, dueOn: '2014-07-16', note: '' }
    const who = { who: 'person', id: maria.id } as const
    await askReview(db, { ...review, asked: who }, by(piotr, day))
    return people
  }

  it('come ahead, on the day and once when it has passed, and then no more', async () => {
    const { db } = kept
    const { maria, piotr, anna, ewa } = await asked(db)
    for (let date = 4; date <= 31; date += 1) {
      await runDaily(db, morning(`2014-07-${String(date).padStart(2, '0')}`))
    }
    expect(await reminders(db, maria)).toEqual([
      'reviewDue ahead',
      'reviewDue today',
      'reviewDue overdue',
    ])
    expect(await reminders(db, piotr)).toEqual(['reviewDue overdue'])
    expect([await reminders(db, anna), await reminders(db, ewa)]).toEqual([[], []])
  })

  it('of a run that was missed are made as soon as the program runs, each for what is so then', async () => {
    const { db } = kept
    const { maria } = await asked(db)
    await runDaily(db, morning('2014-07-25'))
    expect(await reminders(db, maria)).toEqual(['reviewDue overdue'])
  })

  it('end with what they are about', async () => {
    const { db } = kept
    const { maria, proposal } = await asked(db)
    await runDaily(db, morning('2014-07-10'))
    const { id } = await db.read.reviewRequest.findFirstOrThrow()
    const verdict = { proposal, version: 1, request: id, verdict: 'clean', note: '' } as const
    await giveVerdict(db, verdict, writerOf(maria), morning('2014-07-14'))
    await runDaily(db, morning('2014-07-20'))
    expect(await reminders(db, maria)).toEqual([])
  })

  it('of what had passed before the first run are not made: it is history', async () => {
    const { db } = kept
    const { maria, piotr, proposal } = await begin(db)
    const review = { proposal, version: 1, dueOn: '2014-07-16', note: '' }
    const who = { who: 'person', id: maria.id } as const
    await askReview(db, { ...review, asked: who }, by(piotr, day))
    await runDaily(db, morning('2026-07-20'))
    await runDaily(db, morning('2026-07-21'))
    expect(await reminders(db, maria)).toEqual([])
  })

  it('tell the authors and the office of stages and of meetings', async () => {
    const { db } = kept
    const { anna, tomasz, piotr, maria, proposal } = await begin(db)
    const details = { nextDate: '2014-07-16' }
    const step = { stage: 'inReview', actor: 'author', date: day, details, note: '' } as const
    await recordStep(db, { number: proposal, step, today: day }, { ...by(anna, day), quiet: true })
    const meeting = { slug: 'plenum', kind: 'plenary', date: '2014-07-17', place: '' } as const
    await addMeeting(db, { ...meeting, title: 'Plenum', minutes: '', team: null }, onDay(day))
    const point = { title: '', proposal, outcome: '', note: '' } as const
    await addPoint(db, 'plenum', point, { ...by(piotr, day), quiet: true })
    for (const date of ['14', '16', '17', '18']) await runDaily(db, morning(`2014-07-${date}`))
    const own = [
      ...['deadline ahead', 'deadline today', 'deadline overdue'],
      ...['meetingDue ahead', 'meetingDue today'],
    ]
    expect((await reminders(db, anna)).toSorted()).toEqual(own.toSorted())
    expect((await reminders(db, tomasz)).toSorted()).toEqual(own.toSorted())
    const office = [...own, 'meetingDue overdue']
    expect((await reminders(db, piotr)).toSorted()).toEqual(office.toSorted())
    expect(await reminders(db, maria)).toEqual([])
  })
})

describe('the digest of the day', () => {
  const kept = useDatabase()

  /** ewa does not read remarks; tomasz wants everything once a day. */
  async function twoRemarks(db: Database) {
    const people = await begin(db)
    await setWishes(db, people.tomasz.id, { work: 'daily' })
    await remark(db, people.proposal, people.maria, 'Pierwsza uwaga, cała.')
    await remark(db, people.proposal, people.maria, 'Druga uwaga, cała.')
    await spreadAll(db)
    return people
  }

  const daily = async (db: Database) =>
    (await listOutbox(db, { state: null, limit: 100 })).filter(({ kind }) => kind === 'daily')

  it('is one mail with everything that waits, whole, made once for each day', async () => {
    const { db } = kept
    const { tomasz } = await twoRemarks(db)
    const now = morning('2014-07-03')
    const runs = await Promise.all([runDaily(db, now), runDaily(db, now), runDaily(db, now)])
    expect(runs.reduce<number>((sum, made) => sum + (made ?? 0), 0)).toBe(1)
    expect(await runDaily(db, now)).toBeNull()
    const [mail, ...others] = await daily(db)
    if (!mail) throw new Error('No digest')
    expect([mail.to.id, others]).toEqual([tomasz.id, []])
    const { subject, text } = composeMail(mail)
    expect(subject).toBe('[Nowela] Zestawienie z 3 lipca 2014: 2 powiadomienia')
    expect(text).toContain('Pierwsza uwaga, cała.')
    expect(text).toContain('Druga uwaga, cała.')
    await runDaily(db, morning('2014-07-04'))
    expect(await daily(db)).toHaveLength(1)
  })

  it('is not made before seven in Poland for that day, but for the day before when that was missed', async () => {
    const { db } = kept
    await twoRemarks(db)
    await runDaily(db, new Date('2014-07-03T04:59:00Z'))
    await runDaily(db, new Date('2014-07-03T05:01:00Z'))
    expect((await db.read.dailyRun.findMany()).map((run) => run.day)).toEqual([
      '2014-07-02',
      '2014-07-03',
    ])
    expect(await daily(db)).toHaveLength(1)
  })

  it('leaves out what is followed no more, also when it waits already', async () => {
    const { db } = kept
    const { maria, tomasz, proposal, anna } = await begin(db)
    const target = { kind: 'proposal', target: proposal } as const
    await setWishes(db, maria.id, { work: 'none' })
    const begun = await follow(db, maria.id, target, morning('2014-07-02'))
    const remarks = async () => {
      await remark(db, proposal, tomasz, 'Uwaga autora.')
      await remark(db, proposal, anna, 'Uwaga autorki.')
      await spreadAll(db)
    }
    await remarks()
    await runDaily(db, morning('2014-07-03'))
    expect(await daily(db)).toHaveLength(1)
    await remarks()
    if (begun.ok) await unfollow(db, maria.id, begun.value, morning('2014-07-03'))
    await runDaily(db, morning('2014-07-04'))
    expect(await daily(db)).toHaveLength(1)
    const claimed = new Set<string>()
    for (;;) {
      const mail = await claimMail(db, morning('2014-07-04'))
      if (mail === null) break
      claimed.add(mail.to.id)
    }
    expect(claimed).not.toContain(maria.id)
    expect((await daily(db)).map(({ state }) => state)).toEqual(['unwanted'])
  })

  it('tells nothing of what its reader may see no more', async () => {
    const { db } = kept
    const { maria, proposal, anna } = await begin(db)
    await follow(db, maria.id, { kind: 'proposal', target: proposal }, morning('2014-07-02'))
    await remark(db, proposal, anna, 'Tylko dla uprawnionych.')
    await spreadAll(db)
    await runDaily(db, morning('2014-07-03'))
    await setRole(db, maria.email, 'observer', onDay(day))
    while ((await claimMail(db, morning('2014-07-03'))) !== null);
    expect((await daily(db)).map(({ state, notices }) => [state, notices])).toEqual([
      ['hidden', []],
    ])
  })
})
