import { readdirSync } from 'node:fs'
import { pino } from 'pino'
import * as z from 'zod'
import type { Person } from '#app/core/record/person.ts'
import { makeToken } from '#app/storage/personal-tokens.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { answerOf } from './visitor.ts'

const modules = import.meta.glob('../../app/routes/api.v1.*.ts')

type Handler = (asked: {
  readonly request: Request
  readonly params: Readonly<Record<string, string>>
  readonly context: object
}) => unknown

const isHandler = (value: unknown): value is Handler => typeof value === 'function'

/** A route of the API: its file and its path as the description writes it. */
export interface ApiRoute {
  readonly file: string
  readonly path: string
}

/** Every route of the API but its description and what stands for everything else. */
export const apiRoutes: readonly ApiRoute[] = readdirSync('app/routes')
  .filter((file) => /^api\.v1\..*\.ts$/.test(file) && !file.endsWith('.server.ts'))
  .filter((file) => !['api.v1.$.ts', 'api.v1.openapi[.json].ts'].includes(file))
  .map((file) => {
    const steps = file.replace(/^api\.v1\.|\.ts$/g, '').split('.')
    const named = steps.filter((step) => step !== '_index')
    return { file, path: `/${named.map((step) => step.replace(/^\$(.+)/, '{$1}')).join('/')}` }
  })

export interface ApiCall {
  readonly method?: string
  readonly token?: string | null
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** From where; another one for each call where none is given, so that none is one too many. */
  readonly clientAddress?: string
}

let address = 0

/** Calls the API as a program does, without the server around it. */
export async function callApi(path: string, call: ApiCall = {}): Promise<Response> {
  const { method = 'GET', token = null, body, headers = {} } = call
  const [asked = ''] = path.split('?')
  const found = apiRoutes.flatMap((route) => {
    const params = paramsOf(route.path, asked)
    return params === null ? [] : [{ route, params }]
  })
  const exact = found.find(({ params }) => Object.keys(params).length === 0) ?? found[0]
  const module: unknown =
    await modules[`../../app/routes/${exact?.route.file ?? 'api.v1.$.ts'}`]?.()
  const name = method === 'GET' || method === 'HEAD' ? 'loader' : 'action'
  const handler: unknown = z.record(z.string(), z.unknown()).parse({ ...asObject(module) })[name]
  if (!isHandler(handler)) throw new Error(`${path} has no ${name}`)
  const request = new Request(`http://nowela.example/api/v1${path}`, {
    method,
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  address += 1
  const clientAddress = call.clientAddress ?? `192.0.2.${address}`
  const context = { clientAddress, log: pino({ level: 'silent' }) }
  const answer = await answerOf(() => handler({ request, params: exact?.params ?? {}, context }))
  if (!(answer instanceof Response)) throw new Error(`${path} gave no response`)
  return answer
}

function asObject(module: unknown): object {
  return typeof module === 'object' && module !== null ? module : {}
}

function paramsOf(template: string, path: string): Readonly<Record<string, string>> | null {
  const [wanted, given] = [template, path].map((text) => text.split('/').filter(Boolean))
  if (!wanted || wanted.length !== given?.length) return null
  const params: Record<string, string> = {}
  for (const [index, step] of wanted.entries()) {
    const value = decodeURIComponent(given[index] ?? '')
    const name = /^\{(\w+)\}$/.exec(step)?.[1]
    if (name !== undefined) params[name] = value
    else if (step !== value) return null
  }
  return params
}

/** A key of a person. */
export async function keyOf(
  db: Database,
  person: Person,
  scope: 'read' | 'write' = 'write',
): Promise<string> {
  const key = await makeToken(db, { scope, name: 'test', expiresAt: null }, stampOf(person))
  if (key === null) throw new Error('No key was made')
  return key
}
