import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { may, type Action } from '#app/core/workflow/permission.ts'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { listUsers } from '#app/storage/users.server.ts'
import { apiRoutes } from '#tests/support/api.ts'
import { useDatabase } from '#tests/support/database.ts'
import { routes, type Guarded } from '#tests/support/guarded-routes.ts'
import { answerOf, cookieOf, serveFrom, visit } from '#tests/support/visitor.ts'

const draft = 'R-2014-02'
const published = 'R-2014-03'

const folder = 'app/routes'
const modules = import.meta.glob('../../../app/routes/**/*.{ts,tsx}')

/**
 * Files that are routes: in the folder itself, or `route.tsx` of a folder of their own. The calls of the API
 * are let in by keys: `api-access.test.ts` walks them.
 */
const routeFiles = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file) && !/\.server\.tsx?$/.test(file))
  .filter((file) => !file.includes('/') || file.endsWith('/route.tsx'))
  .filter((file) => !apiRoutes.some((call) => call.file === file) && file !== 'api.v1.$.ts')

type Handler = (asked: {
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  readonly context: { readonly clientAddress: string }
}) => unknown

interface RouteModule {
  readonly loader?: Handler
  readonly action?: Handler
}

function isRoute(module: unknown): module is RouteModule {
  return typeof module === 'object' && module !== null && !Array.isArray(module)
}

async function moduleOf(file: string): Promise<RouteModule> {
  const module: unknown = await modules[`../../../${folder}/${file}`]?.()
  if (!isRoute(module)) throw new Error(`No route ${file}`)
  return module
}

/** The values that the names in a route's file stand for at the place it is tried at. */
function paramsOf(number: string): Readonly<Record<string, string>> {
  const meeting = 'plenum-2014-11-26'
  return {
    act: 'usg',
    unit: 'art_1',
    number,
    version: '1',
    remark: '1',
    token: 'a-token-that-opens-nothing',
    file: 'v1',
    table: 'waiting',
    id: meeting,
    '*': 'nowhere',
  }
}

/**
 * Whether an answer is a refusal: 401, 403, the way to the sign-in page, and 404 for a recommendation
 * that the asking person may not know of.
 */
function isRefusal(answer: unknown, hidden: boolean): boolean {
  if (!(answer instanceof Response)) return false
  return (
    answer.status === (hidden ? 404 : 403) ||
    answer.status === 401 ||
    (answer.headers.get('Location') ?? '').startsWith('/sign-in?next=')
  )
}

describe('every route', () => {
  const kept = useDatabase()

  /** Asks every person at every place and gives the answers that the table does not expect. */
  async function surprises(
    handlerOf: (module: RouteModule) => Handler | undefined,
    asked: (route: Guarded) => Iterable<readonly [intent: string | null, action: Action]>,
  ): Promise<readonly string[]> {
    serveFrom(kept.db)
    await seedDemo(kept.db, { root: process.cwd(), passwordHash: '-' })
    const found: string[] = []
    for (const person of [...(await listUsers(kept.db)), null]) {
      for (const [file, route] of Object.entries(routes)) {
        const handler = handlerOf(await moduleOf(file))
        for (const [intent, action] of asked(route)) {
          for (const number of route.at.includes(':number') ? [draft, published] : ['']) {
            const path = route.at.replace(':number', number).replace(':file', 'v1')
            const cookie = person && (await cookieOf(person))
            const form = intent === null ? undefined : new URLSearchParams({ intent })
            const request = visit(path, cookie, form)
            const thing = number === '' ? null : await findProposal(kept.db, number)
            const context = { clientAddress: '192.0.2.1' }
            const answer = await answerOf(() =>
              handler?.({ request, params: paramsOf(number), context }),
            )
            const hidden = thing !== null && !may(person, 'proposal.read', thing)
            if (isRefusal(answer, hidden) !== may(person, action, thing)) continue
            found.push(`${person?.role ?? 'anonymous'} ${intent ?? 'GET'} ${path} ${action}`)
          }
        }
      }
    }
    return found
  }

  it('is in the table', () => {
    expect(routeFiles.toSorted()).toEqual(Object.keys(routes).toSorted())
  })

  it('has the forms that the table says', async () => {
    for (const [file, { load, send }] of Object.entries(routes)) {
      const { loader, action } = await moduleOf(file)
      expect([file, loader !== undefined]).toEqual([file, load !== null])
      expect([file, action !== undefined]).toEqual([file, send !== undefined])
    }
  }, 120_000)

  it('is read by those who may, and by nobody else', async () => {
    const unexpected = await surprises(
      ({ loader }) => loader,
      ({ load }) => (load === null ? [] : [[null, load]]),
    )
    expect(unexpected).toEqual([])
  }, 120_000)

  it('takes forms from those who may, and from nobody else', async () => {
    const unexpected = await surprises(
      ({ action }) => action,
      ({ send = {} }) => Object.entries(send),
    )
    expect(unexpected).toEqual([])
  }, 120_000)
})
