import { beforeEach, describe, expect, it } from 'vitest'
import {
  addMeeting,
  addPoint,
  addTeams,
  recordMinutes,
  recordOutcome,
} from '#app/storage/meeting-keeping.server.ts'
import { recordMeeting } from '#app/storage/record-meeting.server.ts'
import { findMeeting, listMeetings, listTeams } from '#app/storage/meetings.server.ts'
import { onDay, useDatabase } from '#tests/support/database.ts'

const by = onDay('2014-11-01')
const plenary = {
  slug: 'plenary-2014-11-26',
  kind: 'plenary',
  team: null,
  date: '2014-11-26',
  title: 'Posiedzenie plenarne',
  place: 'Warszawa',
  minutes: '',
} as const
const point = { title: 'Sprawy różne', proposal: null, outcome: '', note: '' } as const

describe('meetings', () => {
  const kept = useDatabase()

  beforeEach(() =>
    addTeams(kept.db, [{ slug: 'ustroj', name: 'Zespół ustrojowy', standing: true }]),
  )

  it('stand newest first; two of one day have different addresses', async () => {
    const slugs = [
      await addMeeting(kept.db, plenary, by),
      await addMeeting(kept.db, plenary, by),
      await addMeeting(
        kept.db,
        { ...plenary, slug: 'team-2014-12-10', kind: 'team', team: 'ustroj', date: '2014-12-10' },
        by,
      ),
    ]
    expect(slugs).toEqual(['plenary-2014-11-26', 'plenary-2014-11-26-2', 'team-2014-12-10'])
    const meetings = await listMeetings(kept.db)
    expect(meetings.map(({ slug }) => slug)).toEqual([slugs[2], slugs[0], slugs[1]])
    expect(meetings[0]?.team?.name).toBe('Zespół ustrojowy')
    expect(await listTeams(kept.db)).toHaveLength(1)
  })

  it('take points in order', async () => {
    const slug = await addMeeting(kept.db, plenary, by)
    expect(await addPoint(kept.db, slug, point, by)).toBe(1)
    expect(await addPoint(kept.db, slug, { ...point, title: 'Wnioski' }, by)).toBe(2)
    expect(await addPoint(kept.db, 'none', point, by)).toBeNull()
    const meeting = await findMeeting(kept.db, slug)
    expect(meeting?.items.map(({ title }) => title)).toEqual(['Sprawy różne', 'Wnioski'])
  })

  it('an outcome and the minutes are recorded once', async () => {
    const slug = await addMeeting(kept.db, plenary, by)
    await addPoint(kept.db, slug, point, by)
    const noted = { position: 1, outcome: 'noted', note: '' } as const
    expect(await recordOutcome(kept.db, slug, noted, by)).toBe(true)
    expect(await recordOutcome(kept.db, slug, { ...noted, outcome: 'deferred' }, by)).toBe(false)
    expect(await recordMinutes(kept.db, slug, 'protokół nr 11', by)).toBe(true)
    expect(await recordMinutes(kept.db, slug, 'inny', by)).toBe(false)
    expect(await findMeeting(kept.db, slug)).toMatchObject({
      minutes: 'protokół nr 11',
      items: [{ outcome: 'noted' }],
    })
  })

  it('are recorded in one go or not at all', async () => {
    const slug = await addMeeting(kept.db, { ...plenary, minutes: 'protokół' }, by)
    await addPoint(kept.db, slug, point, by)
    await addPoint(kept.db, slug, { ...point, title: 'Wnioski' }, by)
    const person = { id: 'x', name: 'test', at: new Date('2014-12-01T10:00:00Z') }
    const decided = (position: number) =>
      ({ position, outcome: 'noted', told: {}, note: '' }) as const
    const record = (...positions: readonly number[]) =>
      recordMeeting(kept.db, slug, positions.map(decided), '2014-12-01', person)
    const outcomes = async () =>
      (await findMeeting(kept.db, slug))?.items.map(({ outcome }) => outcome)
    expect(await record(1, 7)).toEqual([{ position: 7, problem: null }])
    expect(await outcomes()).toEqual(['', ''])
    expect(await record(1, 2)).toEqual([])
    expect(await outcomes()).toEqual(['noted', 'noted'])
  })
})
