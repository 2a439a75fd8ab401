import { pino } from 'pino'
import { describe, expect, it } from 'vitest'
import type { LoaderFunctionArgs } from '@remix-run/node'
import type { Person } from '#app/core/record/person.ts'
import { dashboardTables } from '#app/paths.ts'
import { loader as agenda } from '#app/routes/agenda[.csv].ts'
import { loader as accounts } from '#app/routes/admin.accounts[.csv].ts'
import { loader as outbox } from '#app/routes/admin.outbox[.csv].ts'
import { loader as audit } from '#app/routes/audit[.csv].ts'
import { loader as calendar } from '#app/routes/calendar[.csv].ts'
import { loader as dashboard } from '#app/routes/dashboard_.$table[.csv].ts'
import { loader as meetings } from '#app/routes/meetings[.csv].ts'
import { loader as mails } from '#app/routes/notifications.mail[.csv].ts'
import { loader as meetingItems } from '#app/routes/meetings.$id_.items[.csv].ts'
import { loader as practices } from '#app/routes/practices[.csv].ts'
import { loader as outcome } from '#app/routes/proposals.$number.outcome[.csv].ts'
import { loader as status } from '#app/routes/proposals.$number.status[.csv].ts'
import { addMeeting } from '#app/storage/meeting-keeping.server.ts'
import { correctStep } from '#app/storage/status.server.ts'
import { findProposal, listProposals } from '#app/storage/proposals.server.ts'
import { listUsers } from '#app/storage/users.server.ts'
import { useDemo } from '#tests/support/database.ts'
import { answerOf, cookieOf, visit } from '#tests/support/visitor.ts'

const kept = useDemo()

type Table = (asked: LoaderFunctionArgs) => Promise<Response>

async function answer(table: Table, params: Record<string, string>, person: Person | null) {
  const request = visit('/table.csv', person && (await cookieOf(person)))
  const context = { nonce: '', clientAddress: '', log: pino({ level: 'silent' }) }
  return table({ request, params, context })
}

/** The lines of a table as a file, the heads first; no field of these has a semicolon or a break. */
async function lines(
  table: Table,
  params: Record<string, string> = {},
  person: Person | null = null,
): Promise<readonly string[]> {
  const file = await answer(table, params, person)
  expect(file.headers.get('Content-Type')).toBe('text/csv; charset=utf-8')
  expect(file.headers.get('Content-Disposition')).toMatch(
    /^attachment; filename="[a-z0-9-]+\.csv"$/,
  )
  const bytes = Buffer.from(await file.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  return bytes.subarray(3).toString().trimEnd().split('\r\n')
}

const personOf = async (role: Person['role']) => {
  const person = (await listUsers(kept.db)).find((one) => one.role === role)
  if (person === undefined) throw new Error(`No ${role}`)
  return person
}

describe('every table as a file', () => {
  it('meetings and the points of each', async () => {
    const [heads, ...rows] = await lines(meetings)
    expect(heads).toBe('Data;Rodzaj;Zespół;Nazwa;Miejsce;Liczba punktów;Protokół')
    expect(rows.some((row) => row.startsWith('2014-12-17;plenum KWRiST;'))).toBe(true)
    const points = await lines(meetingItems, { id: 'plenum-2014-11-26' })
    expect(points[0]).toBe('Punkt;Sprawa;Rekomendacja;Rozstrzygnięcie;Notatka')
    expect(points.length).toBeGreaterThan(1)
  })

  it('the calendar, day by day', async () => {
    const [heads, ...rows] = await lines(calendar)
    expect(heads).toBe('Dzień;Rodzaj;Czego dotyczy;Nazwa;Uwagi')
    const days = rows.map((row) => row.slice(0, 10))
    expect(days).toEqual(days.toSorted())
    expect(rows.some((row) => row.includes(';posiedzenie;plenum-2014-12-17;'))).toBe(true)
  })

  it.each(dashboardTables)('the figures of the overview: %s', async (table) => {
    const [heads = '', ...rows] = await lines(dashboard, { table })
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(row.split(';')).toHaveLength(heads.split(';').length)
  })

  it('demands and practices, with what answers to them and is published', async () => {
    const demands = await lines(agenda)
    expect(demands[0]).toBe('Obszar;Kod;Postulat;Opis;Rekomendacje')
    expect(await lines(practices)).toHaveLength(27)
    expect(demands.join()).not.toContain('R-2014-02')
    expect((await lines(agenda, {}, await personOf('expert'))).join()).toContain('R-2014-02')
  })

  it('what became law, unit by unit', async () => {
    const rows = await lines(outcome, { number: 'R-2014-03' })
    expect(rows[0]?.startsWith('Ustawa uchwalona;ELI;Zmieniany akt;Jednostka;')).toBe(true)
    expect(rows.some((row) => row.includes(';art. 67a ust. 1;'))).toBe(true)
  })

  it('every record of a way, also one that was corrected', async () => {
    const number = 'R-2014-01'
    const before = await lines(status, { number })
    const last = (await findProposal(kept.db, number))?.events.at(-1)
    const coordinator = await personOf('coordinator')
    const correction = { number, corrects: last?.id ?? '', step: null, reason: 'pomyłka' }
    const by = { ...coordinator, at: new Date('2026-01-02T10:00:00Z') }
    await correctStep(kept.db, { ...correction, today: '2026-01-02' }, by)
    const rows = await lines(status, { number })
    expect(rows[0]).toBe(before[0])
    expect(rows).toHaveLength(before.length + 1)
    const entry = before.length
    expect(rows.at(-2)?.split(';').slice(0, 3)).toEqual([String(entry - 1), '', 'nie'])
    expect(rows.at(-1)?.startsWith(`${entry};${entry - 1};nie;;;wykreślono;`)).toBe(true)
  })
})

describe('a table as a file', () => {
  it('gives out only what its reader may read', async () => {
    const hidden = (await listProposals(kept.db, await personOf('expert'))).find(
      ({ number }) => number === 'R-2014-02',
    )
    const params = { number: hidden?.number ?? '' }
    expect(await answerOf(() => answer(status, params, null))).toMatchObject({ status: 404 })
    expect(await answerOf(() => answer(outcome, params, null))).toMatchObject({ status: 404 })
  })

  it('of the audit trail is for those who keep the records', async () => {
    for (const role of ['expert', 'reviewer', 'observer'] as const) {
      const person = await personOf(role)
      expect(await answerOf(() => answer(audit, {}, person))).toMatchObject({ status: 403 })
    }
    const [heads, newest] = await lines(audit, {}, await personOf('coordinator'))
    expect(heads).toBe('Nr;Kiedy;Kto;Zdarzenie;Czego dotyczy;Szczegóły;Skrót')
    expect(newest).toMatch(/;[0-9a-f]{64}$/)
  })

  it('of accounts and of all mails is for those who keep them, of mails to oneself for everybody', async () => {
    const expert = await personOf('expert')
    for (const kept of [accounts, outbox]) {
      expect(await answerOf(() => answer(kept, {}, expert))).toMatchObject({ status: 403 })
    }
    const admin = await personOf('admin')
    expect((await lines(accounts, {}, admin)).length).toBeGreaterThan(5)
    const [heads, ...all] = await lines(outbox, {}, admin)
    const [same, ...own] = await lines(mails, {}, expert)
    expect(same).toBe(heads)
    expect(own.every((line) => line.includes(expert.email))).toBe(true)
    expect(all.length).toBeGreaterThanOrEqual(own.length)
  })

  it('is not there under a name that is none', async () => {
    const asked = [
      answerOf(() => answer(dashboard, { table: 'toString' }, null)),
      answerOf(() => answer(meetingItems, { id: 'none' }, null)),
    ]
    for (const one of await Promise.all(asked)) expect(one).toMatchObject({ status: 404 })
  })

  it('holds nothing that a spreadsheet would reckon with', async () => {
    const by = { ...(await personOf('coordinator')), at: new Date('2026-01-02T10:00:00Z') }
    const title = '=HYPERLINK("http://zle.example")'
    const meeting = { slug: 'x', kind: 'plenary', team: null, date: '2026-01-02', title } as const
    await addMeeting(kept.db, { ...meeting, place: '@SUM(1)', minutes: '' }, by)
    const row = (await lines(meetings)).find((line) => line.startsWith('2026-01-02'))
    expect(row).toContain(`;"'=HYPERLINK(""http://zle.example"")";'@SUM(1);`)
  })
})
