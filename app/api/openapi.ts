import * as z from 'zod'
import { api } from '../i18n/pl/api.ts'
import { paths } from '../paths.ts'
import { operationIds, operations, type Operation, type OperationId } from './operations.ts'
import { problems, problemType, type ProblemId } from './problem.ts'
import { resources, type ResourceName } from './resources.ts'

type Json = Readonly<Record<string, unknown>>

/** How every call may end beside what its own entry says. */
const always: readonly ProblemId[] = ['bad-request', 'too-many-requests', 'failed']
const whenSent: readonly ProblemId[] = [
  ...(['length-required', 'too-large', 'unsupported-media-type', 'unprocessable'] as const),
  'insufficient-scope',
]

/**
 * The description of the API as OpenAPI 3.1 has it, made from the schemas that check what comes in and
 * what goes out. `origin` is where the program is reached.
 */
export function openApi(origin: string): Json {
  return {
    openapi: '3.1.0',
    info: { title: api.title, version: api.version, description: api.description },
    servers: [{ url: `${origin}${paths.api.root()}` }],
    paths: calls(),
    components: {
      schemas: schemas(),
      securitySchemes: {
        token: { type: 'http', scheme: 'bearer', description: api.token },
      },
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, description]) => [
          name,
          { description, schema: { type: 'string' } },
        ]),
      ),
    },
  }
}

const headers = {
  ETag: api.headers.etag,
  Location: api.headers.location,
  Link: api.headers.link,
  'RateLimit-Limit': api.headers.limit,
  'RateLimit-Remaining': api.headers.remaining,
  'RateLimit-Reset': api.headers.reset,
  'Retry-After': api.headers.retryAfter,
} as const

function refer(kind: 'schemas' | 'headers', name: string): Json {
  return { $ref: `#/components/${kind}/${name}` }
}

function told(...names: readonly (keyof typeof headers)[]): Json {
  return Object.fromEntries(names.map((name) => [name, refer('headers', name)]))
}

/** The schemas of all resources, referring to one another by name. */
function schemas(): Json {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(resources)) registry.add(schema, { id })
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` })
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _of, $id: _id, ...schema }]) => [
      name,
      withoutLimits(schema),
    ]),
  )
}

/** Answers may come to have more fields than a caller knows: none is said to be the last. */
function withoutLimits(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutLimits)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name, inner]) => name !== 'additionalProperties' || inner !== false)
      .map(([name, inner]) => [name, withoutLimits(inner)]),
  )
}

/** A schema of what is sent, by itself. */
function sent(schema: z.core.$ZodType): Json {
  const { $schema: _of, ...json } = z.toJSONSchema(schema, { io: 'input' })
  return json
}

function calls(): Json {
  const found: Record<string, Record<string, Json>> = {}
  for (const id of operationIds) {
    const { path, method } = operations[id]
    found[path] = { ...found[path], [method.toLowerCase()]: described(id, operations[id]) }
  }
  return found
}

function described(id: OperationId, operation: Operation): Json {
  const { scope, body, params, query } = operation
  return {
    operationId: id,
    summary: api.summaries[id],
    // Reading needs no key; with one it shows what is not published, too.
    security: scope === 'read' ? [{}, { token: [] }] : [{ token: [] }],
    parameters: [
      ...parameters('path', params),
      ...parameters('query', query),
      ...conditions(operation),
    ],
    ...(body && {
      requestBody: { required: true, content: { 'application/json': { schema: sent(body) } } },
    }),
    responses: { ...success(operation), ...failures(operation) },
  }
}

const descriptions: Readonly<Record<string, string>> = api.parameters

function parameters(place: 'path' | 'query', schema: z.ZodObject): readonly Json[] {
  const fields: Readonly<Record<string, z.core.$ZodType>> = schema.shape
  return Object.entries(fields).map(([name, one]) => {
    const { description, ...json } = sent(one)
    return {
      name,
      in: place,
      required: place === 'path',
      ...describedAs(place === 'path' ? descriptions[name] : description),
      schema: json,
    }
  })
}

function describedAs(description: unknown): Json {
  return description === undefined ? {} : { description }
}

function conditions({ problems: possible, scope }: Operation): readonly Json[] {
  const header = (name: string, required: boolean, description: string) => ({
    ...{ name, in: 'header', required, description, schema: { type: 'string' } },
  })
  if (scope === 'read') return [header('If-None-Match', false, api.headers.ifNoneMatch)]
  return possible.includes('precondition-required')
    ? [header('If-Match', true, api.headers.ifMatch)]
    : []
}

const limits = ['RateLimit-Limit', 'RateLimit-Remaining', 'RateLimit-Reset'] as const

function success({ gives, status, scope, query }: Operation): Json {
  const paged = Object.hasOwn(query.shape, 'cursor')
  const answer = {
    description: status === 201 ? api.answers.created : api.answers.ok,
    headers: told(
      'ETag',
      ...(status === 201 ? ['Location' as const] : []),
      ...(paged ? ['Link' as const] : []),
      ...limits,
    ),
    content: { 'application/json': { schema: refer('schemas', gives satisfies ResourceName) } },
  }
  const unchanged = { description: api.answers.notModified, headers: told('ETag', ...limits) }
  return { [status]: answer, ...(scope === 'read' && { 304: unchanged }) }
}

function failures({ scope, problems: own, params }: Operation): Json {
  const guarded: readonly ProblemId[] =
    scope === 'write' || Object.hasOwn(params.shape, 'number')
      ? ['unauthorized', 'forbidden']
      : ['unauthorized']
  const ids = [...always, ...guarded, ...own, ...(scope === 'write' ? whenSent : [])]
  const codes = [...new Set(ids.map((id) => problems[id]))].sort((a, b) => a - b)
  return Object.fromEntries(
    codes.map((code) => [
      code,
      {
        description: ids.filter((id) => problems[id] === code).join(', '),
        headers: told(...(code === 429 ? ['Retry-After' as const] : []), ...limits),
        content: { [problemType]: { schema: refer('schemas', 'Problem') } },
      },
    ]),
  )
}
