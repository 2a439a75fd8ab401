import { beforeAll, describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openApi } from '#app/api/openapi.ts'
import { operationIds, operations, type Operation } from '#app/api/operations.ts'
import { resources } from '#app/api/resources.ts'
import { may } from '#app/core/workflow/permission.ts'
import { findActText } from '#app/storage/acts.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { listUsers } from '#app/storage/users.server.ts'
import { apiRoutes, callApi, keyOf } from '#tests/support/api.ts'
import { useDemo } from '#tests/support/database.ts'
import { cookieOf } from '#tests/support/visitor.ts'

const kept = useDemo()
const hidden = 'R-2014-02'
const published = 'R-2014-03'
let text = ''

beforeAll(async () => {
  text = (await findActText(kept.db, 'usg'))?.id ?? ''
})

/** A place to try a call at. */
function placeOf({ path }: Operation, number: string): string {
  return path
    .replace('{act}', 'usg')
    .replace('{text}', text)
    .replace('{unit}', 'art_1')
    .replace('{number}', number)
    .replace('{version}', '1')
    .replace('{id}', 'plenum-2014-11-26')
}

const all: readonly { readonly id: string; readonly operation: Operation }[] = operationIds.map(
  (id) => ({ id, operation: operations[id] }),
)

const described = z
  .object({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })
  .parse(openApi('http://nowela.example')).paths

describe('the routes of the API', () => {
  it('are those of its description, and the other way round', () => {
    expect(apiRoutes.map(({ path }) => path).sort()).toEqual(Object.keys(described).sort())
  })

  it('answer the methods of the description and no other', async () => {
    for (const { path, file } of apiRoutes) {
      const place = placeOf({ ...operations.index, path }, published)
      const response = await callApi(place, { method: 'DELETE' })
      const allowed = response.headers.get('Allow')?.split(', ') ?? []
      const told = Object.keys(described[path] ?? {}).map((method) => method.toUpperCase())
      expect([file, response.status, allowed.sort()]).toEqual([file, 405, told.sort()])
    }
  })

  it('let in whom the permission table lets in, and nobody else', async () => {
    const surprises: string[] = []
    for (const person of [...(await listUsers(kept.db)), null]) {
      const token = person && (await keyOf(kept.db, person))
      for (const { id, operation } of all) {
        const { method, action, scope } = operation
        for (const number of operation.path.includes('{number}') ? [hidden, published] : ['']) {
          const thing = number === '' ? null : await findProposal(kept.db, number)
          const response = await callApi(placeOf(operation, number), { method, token })
          const readable = thing === null || may(person, 'proposal.read', thing)
          const allowed = may(person, action, thing) && (scope === 'read' || person !== null)
          const refusal = readable ? (person === null ? 401 : 403) : 404
          // Who may write is told next that nothing was sent.
          const wanted = allowed ? (scope === 'read' ? 200 : 415) : refusal
          if (response.status === wanted) continue
          surprises.push(`${person?.role ?? 'anonymous'} ${id} ${number} ${response.status}`)
        }
      }
    }
    expect(surprises).toEqual([])
  }, 240_000)

  it('do not know the cookie of a browser', async () => {
    for (const person of await listUsers(kept.db)) {
      const headers = { Cookie: await cookieOf(person) }
      for (const { operation } of all) {
        const { method, scope, path } = operation
        if (scope === 'read' && !path.includes('{number}')) continue
        const asStranger = await callApi(placeOf(operation, hidden), { method })
        const withCookie = await callApi(placeOf(operation, hidden), { method, headers })
        expect(withCookie.status).toBe(asStranger.status)
        expect([401, 404]).toContain(withCookie.status)
      }
    }
  }, 240_000)

  it('write nothing for a key that is for reading', async () => {
    const [person] = await listUsers(kept.db)
    if (person === undefined) throw new Error('The demonstration has nobody')
    const token = await keyOf(kept.db, person, 'read')
    for (const { operation } of all.filter((one) => one.operation.scope === 'write')) {
      const { method } = operation
      const response = await callApi(placeOf(operation, published), { method, token })
      expect(response.status).toBe(403)
      expect(response.headers.get('WWW-Authenticate')).toContain('insufficient_scope')
    }
  })

  it('answer with what the description says, every field of it and no other', async () => {
    const everybody = await listUsers(kept.db)
    const keys = new Map<string, string>()
    for (const { id, operation } of all.filter((one) => one.operation.scope === 'read')) {
      for (const number of operation.path.includes('{number}') ? [hidden, published] : ['']) {
        const thing = number === '' ? null : await findProposal(kept.db, number)
        const person = everybody.find((one) => may(one, operation.action, thing))
        if (person === undefined) throw new Error(`Nobody may ${id}`)
        const token = keys.get(person.id) ?? (await keyOf(kept.db, person, 'read'))
        keys.set(person.id, token)
        const response = await callApi(placeOf(operation, number), { token })
        const body: unknown = await response.json()
        expect([id, body]).toEqual([id, resources[operation.gives].parse(body)])
      }
    }
  }, 240_000)
})
