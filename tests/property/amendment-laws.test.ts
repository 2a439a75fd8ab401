import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apply, applyAll } from '#app/core/amendment/apply.ts'
import { derive } from '#app/core/amendment/derive.ts'
import { sameStatute } from '#app/core/amendment/derive/same.ts'
import { invert } from '#app/core/amendment/invert.ts'
import { mapAddress } from '#app/core/amendment/map.ts'
import { operationSchema, type Operation } from '#app/core/amendment/operation.ts'
import { sameAddress } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { anyAmendment, anyOperations, anyStatute } from '#tests/support/amendment-arbitrary.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 400)

function applied(before: Statute, operations: readonly Operation[]): Statute {
  const result = applyAll(before, operations)
  expect(result.failed).toEqual([])
  return result.statute
}

function holds<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, law), { numRuns: runs })
}

describe('the algebra of amendments', { timeout: 300_000 }, () => {
  it('gives the statute itself back when nothing is amended', () => {
    holds(anyStatute, (statute) => {
      const result = apply(statute, [])
      expect(result.ok && result.value).toBe(statute)
    })
  })

  it('leads from any text to any other: apply ∘ derive = after', () => {
    holds(fc.tuple(anyStatute, anyStatute), ([before, after]) => {
      const { operations, reasons } = derive(before, after)
      expect(sameStatute(applied(before, operations), after)).toBe(true)
      expect(reasons.map(({ operation }) => operation)).toEqual(operations.map((_, index) => index))
    })
  })

  it('derives an edit again from its two texts', () => {
    holds(anyAmendment, ({ before, operations }) => {
      const after = applied(before, operations)
      expect(derive(before, after).operations).toEqual(operations)
    })
  })

  it('goes back: apply ∘ invert = before', () => {
    holds(anyAmendment, ({ before, operations }) => {
      const after = applied(before, operations)
      expect(applied(after, invert(before, operations))).toEqual(before)
    })
  })

  it('goes back from any derived amendment', () => {
    holds(fc.tuple(anyStatute, anyStatute), ([before, other]) => {
      const { operations } = derive(before, other)
      const after = applied(before, operations)
      expect(applied(after, invert(before, operations))).toEqual(before)
    })
  })

  it('maps every address there and back to itself or to nothing', () => {
    holds(anyAmendment, ({ before, operations }) => {
      const after = applied(before, operations)
      const inverse = invert(before, operations)
      for (const { address } of walk(before)) {
        const there = mapAddress(before, operations, address)
        if (!there) continue
        const back = mapAddress(after, inverse, there)
        expect(back === null || sameAddress(back, address)).toBe(true)
      }
    })
  })

  it('keeps the address of what no operation concerns', () => {
    holds(anyStatute, (statute) => {
      for (const { address } of walk(statute)) {
        expect(mapAddress(statute, [], address)).toEqual(address)
      }
    })
  })

  it('survives storage as JSON', () => {
    holds(anyAmendment, ({ operations }) => {
      const stored: unknown = JSON.parse(JSON.stringify(operations))
      expect(operationSchema.array().parse(stored)).toEqual(operations)
    })
  })

  it('leaves the same objects where nothing changes', () => {
    holds(anyAmendment, ({ before, operations }) => {
      const after = applied(before, operations)
      const touched = new Set(operations.map(({ address }) => JSON.stringify(address[0])))
      if (operations.some(({ address }) => address[0]?.kind !== 'article')) return
      const units = new Map(
        [...walk(after)].map(({ unit, address }) => [JSON.stringify(address), unit]),
      )
      for (const { unit, address } of walk(before)) {
        if (unit.kind !== 'article' || touched.has(JSON.stringify(address[0]))) continue
        expect(units.get(JSON.stringify(address))).toBe(unit)
      }
      expect(sameStatute(before, after)).toBe(operations.length === 0)
    })
  })

  it('takes any operations: what does not fit is told, the rest can be undone', () => {
    holds(anyOperations, ({ before, operations }) => {
      const result = applyAll(before, operations)
      expect(result.applied.length + result.failed.length).toBe(operations.length)
      const inverse = invert(before, result.applied)
      expect(applyAll(before, result.applied)).toMatchObject({ failed: [] })
      expect(applied(result.statute, inverse)).toEqual(before)
      for (const { address } of walk(before)) {
        const there = mapAddress(before, result.applied, address)
        const back = there && mapAddress(result.statute, inverse, there)
        expect(back === null || sameAddress(back, address)).toBe(true)
      }
    })
  })
})
