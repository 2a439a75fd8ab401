import { pino } from 'pino'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Person } from '#app/core/record/person.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { paths, type Query } from '#app/paths.ts'
import { loader } from '#app/routes/proposals[.csv].ts'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { findProposal, listProposals } from '#app/storage/proposals.server.ts'
import { listUsers } from '#app/storage/users.server.ts'
import { listWays } from '#app/storage/ways.server.ts'
import { useDatabase } from '#tests/support/database.ts'
import { cookieOf, serveFrom, visit } from '#tests/support/visitor.ts'

const kept = useDatabase()

beforeEach(async () => {
  serveFrom(kept.db)
  await seedDemo(kept.db, { root: process.cwd(), passwordHash: '-' })
}, 60_000)

/** The lines of the list as a file, cut into their fields. */
async function file(person: Person | null, query: Query = {}): Promise<readonly string[][]> {
  const cookie = person && (await cookieOf(person))
  const request = visit(paths.proposalsCsv(query), cookie)
  const context = { nonce: '', clientAddress: '', log: pino({ level: 'silent' }) }
  const answer = await loader({ request, params: {}, context })
  expect(answer.headers.get('Content-Disposition')).toContain('rekomendacje.csv')
  const lines = (await answer.text()).replace('\uFEFF', '').trimEnd().split('\r\n')
  return lines.map((line) => line.split(';'))
}

const numbers = (rows: readonly string[][]) => rows.slice(1).map(([number]) => number)

describe('the list as a file', () => {
  it('has all rows that the reader may read, under the names of the columns', async () => {
    const [heads, ...rows] = await file(null)
    expect(heads).toEqual(['Numer', 'Tytuł', 'Ustawy', 'Gdzie jest', 'Od', 'Autor'])
    const readable = await listProposals(kept.db, null)
    expect(rows.map(([number]) => number)).toEqual(readable.map(({ number }) => number))
    const expert = (await listUsers(kept.db)).find(({ role }) => role === 'expert') ?? null
    expect((await file(expert)).length).toBeGreaterThan(rows.length + 1)
  })

  it('keeps the filters, the order and the columns of the page', async () => {
    const rows = await file(null, { group: 'kwrist', columns: 'version,area', order: 'desc' })
    expect(rows[0]).toEqual(['Numer', 'Tytuł', 'Obszar', 'Wersja'])
    const asked = (await listProposals(kept.db, null)).map(({ number }) => number)
    expect(numbers(rows).every((number) => asked.includes(number ?? ''))).toBe(true)
    expect(numbers(rows)).toEqual([...numbers(rows)].sort().reverse())
    expect(numbers(await file(null, { q: 'nie ma takiej' }))).toEqual([])
  })
})

describe('what lists tell of a recommendation', () => {
  it('is what its own page tells', async () => {
    for (const person of [null, ...(await listUsers(kept.db))]) {
      const ways = new Map(
        (await listWays(kept.db, person)).map(({ number, path }) => [number, path]),
      )
      for (const summary of await listProposals(kept.db, person)) {
        const record = await findProposal(kept.db, summary.number)
        expect(record).toMatchObject(summary)
        const { stage, since, steps } = applyEvents(record?.events ?? [])
        const way = ways.get(summary.number)
        expect([way?.stage, way?.since]).toEqual([stage, since])
        expect(steps).toMatchObject(way?.steps ?? [])
        expect(way?.steps).toHaveLength(steps.length)
      }
    }
  })
})
