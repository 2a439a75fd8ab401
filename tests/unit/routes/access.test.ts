import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { may, type Action } from '#app/core/workflow/permission.ts'
import { seedDemo } from '#app/storage/demo/seed-demo.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { listUsers } from '#app/storage/users.server.ts'
import { apiRoutes } from '#tests/support/api.ts'
import { useDatabase } from '#tests/support/database.ts'
import { answerOf, cookieOf, serveFrom, visit } from '#tests/support/visitor.ts'

interface Guarded {
  /** What one must be allowed to do to load the page; `null` for a route that loads nothing. */
  readonly load: Action | null
  /** The same for its forms, told apart by `intent` where there are several. */
  readonly send?: Readonly<Record<string, Action>>
  /** A place to try it at, without the query. */
  readonly at: string
}

const draft = 'R-2014-02'
const published = 'R-2014-03'

/** Every route, with what it asks of the permission table. A new route is entered here first. */
const routes: Readonly<Record<string, Guarded>> = {
  '$.tsx': { load: 'frame.read', at: '/nowhere' },
  '_index.tsx': { load: 'home.read', at: '/' },
  'api._index.tsx': { load: 'frame.read', at: '/api' },
  'api.v1.openapi[.json].ts': { load: 'frame.read', at: '/api/v1/openapi.json' },
  'acts._index.tsx': { load: 'act.read', at: '/acts' },
  'acts.$act._index.tsx': { load: 'act.read', at: '/acts/usg' },
  'acts.$act.$unit.ts': { load: 'act.read', at: '/acts/usg/art_1' },
  'acts.$act.compare.tsx': { load: 'act.read', at: '/acts/usg/compare' },
  'acts.$act.rebases.tsx': { load: 'act.rebases', at: '/acts/usg/rebases' },
  'acts.$act.together.tsx': {
    load: 'together.read',
    send: { '': 'together.compose' },
    at: '/acts/usg/together',
  },
  'acts.$act.text[.md].ts': { load: 'act.read', at: '/acts/usg/text.md' },
  'admin.outbox.tsx': {
    load: 'outbox.keep',
    send: { again: 'outbox.keep' },
    at: '/admin/outbox',
  },
  'admin.acts/route.tsx': {
    load: 'act.import',
    send: { '': 'act.import' },
    at: '/admin/acts',
  },
  'account.access.tsx': {
    load: 'token.manage',
    send: { calendar: 'token.manage' },
    at: '/account/access',
  },
  'agenda.tsx': { load: 'agenda.read', at: '/agenda' },
  'agenda_.matrix.tsx': { load: 'agenda.read', at: '/agenda/matrix' },
  'agenda_.matrix[.csv].ts': { load: 'agenda.read', at: '/agenda/matrix.csv' },
  'feed[.atom].ts': { load: 'proposal.list', at: '/feed.atom' },
  'meetings.$id_.documents.$document.ts': {
    load: 'meeting.read',
    at: '/meetings/plenum-2014-11-26/documents/none',
  },
  'meetings._index.tsx': { load: 'meeting.read', at: '/meetings' },
  'meetings.$id.tsx': {
    load: 'meeting.read',
    send: {
      point: 'meeting.manage',
      decide: 'meeting.manage',
      minutes: 'meeting.manage',
      document: 'meeting.manage',
    },
    at: '/meetings/plenum-2014-11-26',
  },
  'meetings.new.tsx': {
    load: 'meeting.manage',
    send: { '': 'meeting.manage' },
    at: '/meetings/new',
  },
  'notifications._index.tsx': {
    load: 'notification.read',
    send: { read: 'notification.read', readAll: 'notification.read' },
    at: '/notifications',
  },
  'notifications.$id.ts': { load: 'notification.read', at: '/notifications/none' },
  'notifications.following.tsx': {
    load: 'subscription.keep',
    send: { follow: 'subscription.keep', unfollow: 'subscription.keep' },
    at: '/notifications/following',
  },
  'notifications.mail._index.tsx': { load: 'notification.read', at: '/notifications/mail' },
  'notifications.settings.tsx': {
    load: 'notification.read',
    send: { '': 'notification.read' },
    at: '/notifications/settings',
  },
  'unsubscribe.$token.tsx': {
    load: 'mail.unsubscribe',
    send: { '': 'mail.unsubscribe' },
    at: '/unsubscribe/a-token-that-opens-nothing',
  },
  'notifications.mail.$id.tsx': { load: 'notification.read', at: '/notifications/mail/none' },
  'practices.tsx': { load: 'practice.read', at: '/practices' },
  'calendar.tsx': { load: 'proposal.list', at: '/calendar' },
  'calendar[.ics].ts': { load: 'proposal.list', at: '/calendar.ics' },
  'calendar_.$token[.ics].ts': { load: 'calendar.own', at: '/calendar/nowela_none.ics' },
  'dashboard.tsx': { load: 'proposal.list', at: '/dashboard' },
  'language.ts': { load: 'frame.read', send: { '': 'frame.read' }, at: '/language' },
  'procedure.tsx': { load: 'frame.read', at: '/procedure' },
  'proposals._index.tsx': { load: 'proposal.list', at: '/proposals' },
  'proposals[.csv].ts': { load: 'proposal.list', at: '/proposals.csv' },
  'proposals.new.tsx': {
    load: 'proposal.create',
    send: { '': 'proposal.create' },
    at: '/proposals/new',
  },
  'proposals.$number._index.tsx': { load: 'proposal.read', at: '/proposals/:number' },
  'proposals.$number.$file[.docx].ts': {
    load: 'version.read',
    at: '/proposals/:number/:file.docx',
  },
  'proposals.$number.$file[.md].ts': { load: 'version.read', at: '/proposals/:number/:file.md' },
  'proposals.$number.desk.ts': { load: 'draft.edit', at: '/proposals/:number/desk' },
  'proposals.$number.documents.tsx': { load: 'proposal.read', at: '/proposals/:number/documents' },
  'proposals.$number.draft.ts': {
    load: 'draft.edit',
    send: { '': 'draft.edit' },
    at: '/proposals/:number/draft',
  },
  'proposals.$number.feed[.atom].ts': {
    load: 'proposal.read',
    at: '/proposals/:number/feed.atom',
  },
  'proposals.$number.edit.tsx': {
    load: 'draft.edit',
    send: { '': 'draft.edit' },
    at: '/proposals/:number/edit',
  },
  'proposals.$number.evidence.ts': {
    load: null,
    send: { '': 'draft.edit' },
    at: '/proposals/:number/evidence',
  },
  'proposals.$number.provisions.ts': {
    load: null,
    send: { '': 'draft.edit' },
    at: '/proposals/:number/provisions',
  },
  'proposals.$number.rationale.tsx': { load: 'proposal.read', at: '/proposals/:number/rationale' },
  'proposals.$number.rebase.tsx': {
    load: 'draft.rebase',
    send: { '': 'draft.rebase' },
    at: '/proposals/:number/rebase',
  },
  'proposals.$number.outcome.tsx': {
    load: 'outcome.read',
    send: { '': 'outcome.record' },
    at: '/proposals/:number/outcome',
  },
  'proposals.$number.review._index.tsx': {
    load: 'review.read',
    send: {
      ...{ write: 'remark.write', revise: 'remark.write', withdraw: 'remark.write' },
      ...{ reply: 'remark.write', reviseReply: 'remark.write', withdrawReply: 'remark.write' },
      ...{ resolve: 'remark.write', reopen: 'remark.write', seen: 'remark.write' },
      ...{ answer: 'remark.answer', verdict: 'verdict.give' },
    },
    at: '/proposals/:number/review',
  },
  'proposals.$number.review.table.tsx': {
    load: 'review.read',
    at: '/proposals/:number/review/table',
  },
  'proposals.$number.review.table[.csv].ts': {
    load: 'review.read',
    at: '/proposals/:number/review/table.csv',
  },
  'proposals.$number.review.table[.docx].ts': {
    load: 'review.read',
    at: '/proposals/:number/review/table.docx',
  },
  'proposals.$number.review.table[.xlsx].ts': {
    load: 'review.read',
    at: '/proposals/:number/review/table.xlsx',
  },
  'proposals.$number.review.return.tsx': {
    load: 'remark.takeTable',
    send: { read: 'remark.takeTable', take: 'remark.takeTable' },
    at: '/proposals/:number/review/return',
  },
  'proposals.$number.review.requests.tsx': {
    load: 'review.read',
    send: { ask: 'review.ask', revoke: 'review.ask', withdraw: 'review.ask' },
    at: '/proposals/:number/review/requests',
  },
  'proposals.$number.review.$remark.take.tsx': {
    load: 'draft.edit',
    send: { '': 'draft.edit' },
    at: '/proposals/:number/review/1/take',
  },
  'review.$token.tsx': {
    load: 'guest.review',
    send: { '': 'guest.review' },
    at: '/review/a-token-that-opens-nothing',
  },
  'proposals.$number.status.tsx': {
    load: 'status.read',
    send: { record: 'status.record', correct: 'status.correct', publish: 'proposal.publish' },
    at: '/proposals/:number/status',
  },
  'proposals.$number.versions._index.tsx': {
    load: 'proposal.read',
    at: '/proposals/:number/versions',
  },
  'proposals.$number.versions.$version.tsx': {
    load: 'version.read',
    send: { restore: 'version.restore', branch: 'proposal.branch', label: 'version.label' },
    at: '/proposals/:number/versions/1',
  },
  'search.tsx': { load: 'search.read', at: '/search' },
  'sign-in.tsx': { load: 'session.create', send: { '': 'session.create' }, at: '/sign-in' },
  'sign-out.tsx': { load: 'session.end', send: { '': 'session.end' }, at: '/sign-out' },
}

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
