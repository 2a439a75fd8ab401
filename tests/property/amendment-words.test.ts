import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amendedActOf } from '#app/core/amendment/amended-act.ts'
import { derive } from '#app/core/amendment/derive.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { prove } from '#app/core/amendment/prove.ts'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import { renderArticle } from '#app/core/amendment/render.ts'
import type { Statute, Unit } from '#app/core/statute/unit.ts'
import { anyAmendment, anyStatute } from '#tests/support/amendment-arbitrary.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 400)

function printed(before: Statute, operations: readonly Operation[]): string {
  return renderArticle(before, operations, { act: amendedActOf(before), article: 1 })
}

function readBack(text: string): readonly Operation[] {
  return readAct(text).articles.flatMap(({ instructions }) =>
    instructions.flatMap(({ operations }) => operations),
  )
}

/**
 * What a printed wording cannot tell without its indents: whether a dash after the tirets of a letter
 * is the closing part of the letter or of a unit around it, whether a single tiret is one, whether dashes
 * behind an introduction without a colon are tirets, and where an item ends that has no mark at its end
 * or a dash behind a mark inside.
 */
function isPlain(unit: Unit): boolean {
  const items = unit.children.filter(({ kind }) => kind !== 'closing')
  const closed = items.length < unit.children.length
  const last = items.at(-1)
  if (closed && last && last.children.length > 0) return false
  const dashed = last?.kind.endsWith('ndent') === true
  if (dashed && (items.length === 1 || !unit.text.endsWith(':'))) return false
  if (/[,:;.] [–-] /u.test(unit.text)) return false
  return unit.children.every(isPlain) && items.slice(0, -1).every(isMarked)
}

function isMarked({ text, children }: Unit): boolean {
  return children.length > 0 || /[.,;)]$/u.test(text)
}

function isSaid(operation: Operation): boolean {
  const { address } = operation
  const letters = address.some(({ kind, number }) => kind === 'letter' && number.length > 2)
  const first = 'after' in operation && operation.after?.length === 0
  const plain = !('unit' in operation) || isPlain(operation.unit)
  return operation.kind !== 'removeUnit' && plain && !letters && !first
}

describe('amending provisions in words', { timeout: 300_000 }, () => {
  it('says what was meant: parse ∘ render = operations', () => {
    fc.assert(
      fc.property(anyAmendment, ({ before, operations }) => {
        if (!operations.every(isSaid)) return
        const text = printed(before, operations)
        expect(readBack(text), text).toEqual(operations)
      }),
      { numRuns: runs },
    )
  })

  it('is proved for an amendment of any text to any other', () => {
    fc.assert(
      fc.property(anyStatute, anyStatute, (before, after) => {
        const { operations } = derive(before, after)
        if (!operations.every(isSaid)) return
        expect(prove(before, operations), printed(before, operations)).toEqual({ ok: true })
      }),
      { numRuns: runs },
    )
  })
})
