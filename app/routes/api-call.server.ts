import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import type * as z from 'zod'
import type { Operation } from '#app/api/operations.ts'
import type { ProblemId, ProblemTold } from '#app/api/problem.ts'
import type { At } from '#app/api/views/act.ts'
import { identifyCaller, type Allowance, type ApiCaller } from '#app/auth/api-caller.server.ts'
import type { Person } from '#app/core/record/person.ts'
import type { ProposalRecord } from '#app/core/record/proposal.ts'
import { may, type ProposalThing } from '#app/core/workflow/permission.ts'
import { api } from '#app/i18n/pl/api.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { conditional } from '#app/server/conditional.ts'
import { database } from '#app/storage/client.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { checked, readBody } from './api-body.server.ts'
import { problemAnswer } from './api-problem.server.ts'
import { publicOrigin } from './origin.server.ts'

/** What a call is answered from. */
export interface Call<P, Q> {
  readonly request: Request
  readonly db: Database
  /** `null`: an anonymous caller. */
  readonly person: Person | null
  readonly params: P
  readonly query: Q
  /** Makes an address out of a path of the program. */
  readonly at: At
}

export interface Given {
  readonly body: unknown
  readonly etag?: string
  readonly headers?: Readonly<Record<string, string>>
}

type Asked = LoaderFunctionArgs | ActionFunctionArgs
type Answer = (asked: Asked, caller: ApiCaller) => Promise<Response>

/** One method of a resource. */
export interface Method {
  readonly method: Operation['method']
  readonly answer: Answer
}

/** A call that reads. */
export function reading<P extends z.ZodObject, Q extends z.ZodObject>(
  operation: Operation<P, Q>,
  answer: (call: Call<z.output<P>, z.output<Q>>) => Promise<Given>,
): Method {
  return {
    method: operation.method,
    answer: async (asked, caller) => {
      const call = await callOf(operation, asked, caller)
      guard(asked.request, operation, caller, null)
      return told(operation, asked.request, await answer(call))
    },
  }
}

/** A call that reads something of one recommendation. */
export function readingProposal<P extends z.ZodObject, Q extends z.ZodObject>(
  operation: Operation<P, Q>,
  answer: (call: Call<z.output<P>, z.output<Q>>, proposal: ProposalRecord) => Promise<Given>,
): Method {
  return {
    method: operation.method,
    answer: async (asked, caller) => {
      const call = await callOf(operation, asked, caller)
      const proposal = await findAsked(asked, call)
      guard(asked.request, operation, caller, proposal)
      return told(operation, asked.request, await answer(call, proposal))
    },
  }
}

interface Writing<P, Q, B> extends Call<P, Q> {
  readonly person: Person
  readonly body: B
}

/** A call that writes something new. */
export function writing<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  operation: Operation<P, Q, B>,
  answer: (call: Writing<z.output<P>, z.output<Q>, z.output<B>>) => Promise<Given>,
): Method {
  return {
    method: operation.method,
    answer: async (asked, caller) => {
      const call = await callOf(operation, asked, caller)
      const person = guardWriting(asked.request, operation, caller, null)
      const body = await readBody(asked.request, operation.body)
      return told(operation, asked.request, await answer({ ...call, person, body }))
    },
  }
}

/** A call that writes something of one recommendation. */
export function writingProposal<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodType>(
  operation: Operation<P, Q, B>,
  answer: (
    call: Writing<z.output<P>, z.output<Q>, z.output<B>>,
    proposal: ProposalRecord,
  ) => Promise<Given>,
): Method {
  return {
    method: operation.method,
    answer: async (asked, caller) => {
      const call = await callOf(operation, asked, caller)
      const proposal = await findAsked(asked, call)
      const person = guardWriting(asked.request, operation, caller, proposal)
      const body = await readBody(asked.request, operation.body)
      return told(operation, asked.request, await answer({ ...call, person, body }, proposal))
    },
  }
}

/** The loader and the action of a resource with these methods. */
export function resource(...methods: readonly Method[]) {
  const answer = (asked: Asked) => answerWith(methods, asked)
  return { loader: answer, action: answer }
}

async function answerWith(methods: readonly Method[], asked: Asked): Promise<Response> {
  const { request, context } = asked
  const now = new Date()
  const caller = await identifyCaller(request, context.clientAddress, now, dayOf(now))
  const answer = await answerOf(methods, asked, caller)
  for (const [name, value] of Object.entries(allowanceHeaders(caller.allowance))) {
    answer.headers.set(name, value)
  }
  // Whoever may read a page may also read it from another site's script; no cookie is looked at.
  answer.headers.set('Access-Control-Allow-Origin', '*')
  answer.headers.set('Vary', 'Authorization, Accept-Language')
  return answer
}

async function answerOf(
  methods: readonly Method[],
  asked: Asked,
  caller: Awaited<ReturnType<typeof identifyCaller>>,
): Promise<Response> {
  const { request, context } = asked
  if (caller.outcome === 'tooMany') {
    const headers = { 'Retry-After': String(caller.allowance.reset) }
    return problemAnswer(request, 'too-many-requests', { headers })
  }
  if (caller.outcome === 'wrongToken') {
    return unauthorized(request, 'error="invalid_token"', api.details.wrongToken)
  }
  const method = request.method === 'HEAD' ? 'GET' : request.method
  const found = methods.find((one) => one.method === method)
  if (found === undefined) {
    const allowed = methods.map((one) => one.method).join(', ')
    return problemAnswer(request, methods.length === 0 ? 'not-found' : 'method-not-allowed', {
      headers: methods.length === 0 ? {} : { Allow: allowed },
    })
  }
  try {
    return await found.answer(asked, caller)
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    context.log.error(thrown, 'call of the API failed')
    return problemAnswer(request, 'failed')
  }
}

function allowanceHeaders({ limit, remaining, reset }: Allowance) {
  return {
    'RateLimit-Limit': String(limit),
    'RateLimit-Remaining': String(Math.max(0, remaining)),
    'RateLimit-Reset': String(reset),
  }
}

async function callOf<P extends z.ZodObject, Q extends z.ZodObject>(
  operation: Operation<P, Q>,
  { request, params }: Asked,
  { person }: ApiCaller,
): Promise<Call<z.output<P>, z.output<Q>>> {
  const asked = operation.params.safeParse(params)
  if (!asked.success) throw problemAnswer(request, 'not-found')
  const { searchParams } = new URL(request.url)
  const query = checked(request, operation.query, Object.fromEntries(searchParams))
  if (!query.success) {
    const errors = query.error.issues.map(({ path, message }) => ({
      detail: `${path.join('.')}: ${message}`,
    }))
    throw problemAnswer(request, 'bad-request', { errors })
  }
  const origin = publicOrigin(request)
  return {
    ...{ request, person, params: asked.data, query: query.data, db: await database() },
    at: (path) => `${origin}${path}`,
  }
}

/** What the caller may not even read is not there: its number tells nothing. */
async function findAsked(
  { request, params }: Asked,
  { db, person }: Pick<Call<unknown, unknown>, 'db' | 'person'>,
): Promise<ProposalRecord> {
  const proposal = await findProposal(db, params.number ?? '')
  if (proposal === null || !may(person, 'proposal.read', proposal)) {
    throw problemAnswer(request, 'not-found')
  }
  return proposal
}

function guard(
  request: Request,
  { action }: Pick<Operation, 'action'>,
  { person }: ApiCaller,
  thing: ProposalThing | null,
): void {
  if (may(person, action, thing)) return
  throw person === null ? unauthorized(request, '') : problemAnswer(request, 'forbidden')
}

function guardWriting(
  request: Request,
  operation: Pick<Operation, 'action'>,
  caller: ApiCaller,
  thing: ProposalThing | null,
): Person {
  const { holder } = caller
  if (holder === null) {
    const cookie = request.headers.has('Cookie')
    throw unauthorized(request, '', cookie ? api.details.cookie : undefined)
  }
  if (holder.scope !== 'write') {
    const headers = { 'WWW-Authenticate': 'Bearer realm="Nowela", error="insufficient_scope"' }
    throw problemAnswer(request, 'insufficient-scope', { headers })
  }
  guard(request, operation, caller, thing)
  return holder.person
}

function unauthorized(request: Request, more: string, detail?: string): Response {
  const challenge = ['Bearer realm="Nowela"', more].filter(Boolean).join(', ')
  const told: ProblemTold = { headers: { 'WWW-Authenticate': challenge } }
  return problemAnswer(request, 'unauthorized', {
    ...told,
    ...(detail !== undefined && { detail }),
  })
}

function told(operation: Pick<Operation, 'scope' | 'status'>, request: Request, given: Given) {
  const { body, etag, headers = {} } = given
  const text = JSON.stringify(body)
  const type = 'application/json; charset=utf-8'
  if (operation.scope === 'read') {
    return conditional(request, { body: text, type, headers, ...(etag !== undefined && { etag }) })
  }
  return new Response(text, {
    status: operation.status,
    headers: { 'Content-Type': type, ...headers, ...(etag !== undefined && { ETag: etag }) },
  })
}

/** Ends a call with a problem. */
export function fail(request: Request, id: ProblemId, more: ProblemTold = {}): never {
  throw problemAnswer(request, id, more)
}
