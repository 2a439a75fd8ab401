import { expect } from 'vitest'
import { apply, applyAll } from '#app/core/amendment/apply.ts'
import { invert } from '#app/core/amendment/invert.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { parseAddress, type Address } from '#app/core/statute/address.ts'
import type { Unit } from '#app/core/statute/unit.ts'
import { statute } from './builders.ts'

/** The address that a citation names: `at('art. 1 ust. 2')`. */
export function at(text: string): Address {
  const address = parseAddress(text)
  if (!address) throw new Error(`No address: ${text}`)
  return address
}

/** One case: what the operations make of the units, and that it can be undone. */
export function amends(
  before: readonly Unit[],
  operations: readonly Operation[],
  after: readonly Unit[],
) {
  const whole = statute(before)
  const result = apply(whole, operations)
  expect(result).toEqual({ ok: true, value: statute(after) })
  if (!result.ok) return
  expect(apply(result.value, invert(whole, operations))).toEqual({ ok: true, value: whole })
}

/** One case that does not fit: the code, and whatever else the problem tells. */
export function fails(before: readonly Unit[], operation: Operation, problem: object) {
  const whole = statute(before)
  const result = applyAll(whole, [operation])
  expect(result.failed).toMatchObject([{ operation, problem }])
  expect(result.statute).toBe(whole)
  expect(apply(whole, [operation])).toMatchObject({ ok: false, problems: [problem] })
}

/** „wyrazy „…” zastępuje się wyrazami „…””. */
export function exchange(address: string, from: string, to: string, more: object = {}): Operation {
  return {
    kind: 'replaceWords',
    address: at(address),
    words: from,
    replacement: to,
    occurrence: 'only',
    ...more,
  }
}
