import { describe, expect, it } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import { makeToken } from '#app/storage/personal-tokens.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { correctStep, recordStep } from '#app/storage/status.server.ts'
import { findUser } from '#app/storage/users.server.ts'
import { useDemo } from '#tests/support/database.ts'
import { readCalendar, readFeed } from '#tests/support/feeds.ts'
import { answerOf, cookieOf } from '#tests/support/visitor.ts'
import { loader as calendar } from '../../../app/routes/calendar[.ics].ts'
import { loader as ownCalendar } from '../../../app/routes/calendar_.$token[.ics].ts'
import { loader as feed } from '../../../app/routes/feed[.atom].ts'
import { loader as proposalFeed } from '../../../app/routes/proposals.$number.feed[.atom].ts'

const kept = useDemo()
const hidden = 'R-2014-02'

async function person(name: string): Promise<Person> {
  const found = await findUser(kept.db, `${name}@nowela.example`)
  if (found === null) throw new Error(`The demonstration has no ${name}`)
  return found
}

type Loader = (asked: {
  request: Request
  params: Record<string, string>
  context: { clientAddress: string }
}) => unknown

async function get(
  loader: unknown,
  path: string,
  { params = {}, headers = {} }: { params?: Record<string, string>; headers?: HeadersInit } = {},
): Promise<Response> {
  if (!isLoader(loader)) throw new Error('No loader')
  const request = new Request(new URL(path, 'http://nowela.example'), { headers })
  const context = { clientAddress: '192.0.2.7' }
  const answer = await answerOf(() => loader({ request, params, context }))
  if (!(answer instanceof Response)) throw new Error('No response')
  return answer
}

const isLoader = (value: unknown): value is Loader => typeof value === 'function'

const ids = (xml: string) => readFeed(xml).entry.map(({ id }) => id['#text'])

describe('the feeds', () => {
  it('tell everything that happened to published recommendations, each thing once', async () => {
    const response = await get(feed, '/feed.atom')
    expect(response.headers.get('Content-Type')).toBe('application/atom+xml; charset=utf-8')
    const { entry } = readFeed(await response.text())
    expect(entry.length).toBeGreaterThan(20)
    expect(new Set(entry.map(({ id }) => id['#text'])).size).toBe(entry.length)
    const times = entry.map(({ updated }) => updated['#text'])
    expect(times).toEqual(times.toSorted().reverse())
  })

  it('say nothing of what is not published, whoever asks', async () => {
    const cookie = await cookieOf(await person('piotr.nowak'))
    const asInsider = { headers: { Cookie: cookie } }
    const texts = await Promise.all(
      [
        get(feed, '/feed.atom', asInsider),
        get(feed, '/feed.atom?act=usg', asInsider),
        get(feed, '/feed.atom?area=Stowarzyszenia+JST', asInsider),
        get(calendar, '/calendar.ics', asInsider),
      ].map(async (response) => (await response).text()),
    )
    for (const text of texts) expect(text).not.toContain(hidden)
    const one = await get(proposalFeed, `/proposals/${hidden}/feed.atom`, {
      params: { number: hidden },
      ...asInsider,
    })
    expect(one.status).toBe(404)
  })

  it('follow one recommendation, an area, an act', async () => {
    const all = await listProposals(kept.db, null)
    for (const [path, wanted] of [
      ['/feed.atom?area=Sp%C3%B3%C5%82ki+JST', all.filter(({ area }) => area === 'Spółki JST')],
      ['/feed.atom?act=usp', all.filter(({ acts }) => acts.includes('usp'))],
    ] as const) {
      const { entry } = readFeed(await (await get(feed, path)).text())
      const told = new Set(entry.map(({ title }) => title['#text'].slice(0, 9)))
      expect([...told].sort()).toEqual(wanted.map(({ number }) => number))
    }
    const one = await get(proposalFeed, '/x', { params: { number: 'R-2014-03' } })
    expect(ids(await one.text()).length).toBeGreaterThan(5)
    expect((await get(feed, '/feed.atom?act=kodeks')).status).toBe(404)
  })

  it('are not sent again to who has them', async () => {
    const first = await get(feed, '/feed.atom')
    const etag = first.headers.get('ETag') ?? ''
    const again = await get(feed, '/feed.atom', { headers: { 'If-None-Match': etag } })
    expect(again.status).toBe(304)
    const since = { 'If-Modified-Since': first.headers.get('Last-Modified') ?? '' }
    expect((await get(feed, '/feed.atom', { headers: since })).status).toBe(304)
  })

  it('mend what they told when a record is corrected, under the same id', async () => {
    const coordinator = stampOf(await person('piotr.nowak'))
    const number = 'R-2014-05'
    const today = '2015-02-01'
    const step = {
      stage: 'onGovernmentList',
      actor: 'observer',
      date: '2015-01-20',
      details: { number: 'UD1', plannedFor: 'II kwartał', person: 'X' },
      note: '',
    } as const
    const recorded = await recordStep(kept.db, { number, step, today }, coordinator)
    if (!recorded?.ok) throw new Error('The step was not recorded')
    const read = async () =>
      readFeed(await (await get(proposalFeed, '/x', { params: { number } })).text()).entry
    const before = (await read()).find(({ id }) => id['#text'].endsWith(recorded.event))
    expect(before?.published['#text']).toBe('2015-01-20T00:00:00.000Z')
    await correctStep(
      kept.db,
      {
        ...{ number, corrects: recorded.event, today, reason: 'zła data' },
        step: { ...step, date: '2015-01-22', version: 1 },
      },
      coordinator,
    )
    const entries = (await read()).filter(({ title }) =>
      title['#text'].startsWith(`${number}: Rząd wpisał do wykazu prac`),
    )
    expect(entries).toHaveLength(1)
    expect(entries[0]?.id).toEqual(before?.id)
    expect(entries[0]?.published['#text']).toBe('2015-01-22T00:00:00.000Z')
  })
})

describe('the calendars', () => {
  async function own(name: string) {
    const by = stampOf(await person(name))
    const token = await makeToken(
      kept.db,
      { scope: 'calendar', name: 'kalendarz', expiresAt: null },
      by,
    )
    return get(ownCalendar, `/calendar/${token ?? ''}.ics`, { params: { token: token ?? '' } })
  }

  it('have meetings and terms, each once and with days only', async () => {
    const response = await get(calendar, '/calendar.ics')
    expect(response.headers.get('Content-Type')).toBe('text/calendar; charset=utf-8')
    const { events } = readCalendar(await response.text())
    expect(events.map(({ summary }) => summary)).toContain(
      'Posiedzenie plenarne Komisji Wspólnej (przykład)',
    )
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length)
    expect(events.every(({ startDate }) => startDate.isDate)).toBe(true)
  })

  it('are the same file until something is changed', async () => {
    const first = await get(calendar, '/calendar.ics')
    const second = await get(calendar, '/calendar.ics')
    expect(await second.text()).toBe(await first.text())
    expect(second.headers.get('ETag')).toBe(first.headers.get('ETag'))
  })

  it('of a person have what concerns them, also what is not published, and nothing else', async () => {
    const text = await (await own('maria.zielinska')).text()
    const { events } = readCalendar(text)
    const reviews = events.filter(({ summary }) => summary.startsWith('Recenzja '))
    expect(reviews.length).toBeGreaterThan(0)
    const office = readCalendar(await (await own('piotr.nowak')).text())
    expect(office.events.map(({ summary }) => summary)).toContain('R-2014-04: W recenzji')
    const observer = readCalendar(await (await own('ewa.lewandowska')).text())
    expect(observer.events).toEqual([])
  })

  it('of a person open to their token alone', async () => {
    for (const token of ['nowela_wrong-wrong-wrong-wrong', 'x', '']) {
      const cookie = await cookieOf(await person('anna.kowalska'))
      const asked = { params: { token }, headers: { Cookie: cookie } }
      expect((await get(ownCalendar, '/calendar/x.ics', asked)).status).toBe(404)
    }
  })

  it('of a person do not open to a key of the API', async () => {
    const by = stampOf(await person('anna.kowalska'))
    const key = await makeToken(kept.db, { scope: 'write', name: 'x', expiresAt: null }, by)
    const asked = { params: { token: key ?? '' } }
    expect((await get(ownCalendar, '/calendar/x.ics', asked)).status).toBe(404)
  })
})
