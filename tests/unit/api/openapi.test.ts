import { Validator } from '@seriousme/openapi-schema-validator'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { openApi } from '#app/api/openapi.ts'
import { operationIds, operations } from '#app/api/operations.ts'

const description = openApi('https://nowela.example')

const shape = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        operationId: z.string(),
        summary: z.string().min(1),
        security: z.array(z.record(z.string(), z.array(z.string()))),
        responses: z.record(z.string(), z.object({ description: z.string().min(1) })),
        parameters: z.array(z.object({ name: z.string(), in: z.string() })),
      }),
    ),
  ),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
})

const calls = Object.entries(shape.parse(description).paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, call]) => ({ path, method, ...call })),
)

describe('the description of the API', () => {
  it('is valid OpenAPI 3.1', async () => {
    const validator = new Validator()
    const { valid, errors } = await validator.validate(structuredClone(description))
    expect([valid, errors]).toEqual([true, undefined])
    expect(validator.version).toBe('3.1')
  })

  it('resolves every reference inside itself', () => {
    const { components } = shape.parse(description)
    const text = JSON.stringify(description)
    for (const [, name] of text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)) {
      expect(Object.keys(components.schemas)).toContain(name)
    }
    expect(text).not.toContain('$defs')
  })

  it('names every call once, with the parameters of its path', () => {
    expect(calls.map(({ operationId }) => operationId).sort()).toEqual([...operationIds].sort())
    for (const { path, parameters } of calls) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      const told = parameters.filter((one) => one.in === 'path').map(({ name }) => name)
      expect([path, told.sort()]).toEqual([path, named.sort()])
    }
  })

  it('asks for a key wherever something is written, and tells of every problem', () => {
    for (const { operationId, method, security, responses } of calls) {
      const open = security.some((one) => Object.keys(one).length === 0)
      expect([operationId, open]).toEqual([operationId, method === 'get'])
      expect(Object.keys(responses)).toEqual(expect.arrayContaining(['400', '401', '429', '500']))
    }
  })

  it('holds whoever changes a draft to the state that they read', () => {
    const { problems } = operations.saveProvisions
    expect(problems).toEqual(
      expect.arrayContaining(['precondition-required', 'precondition-failed']),
    )
  })
})
