import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sameStatute } from '#app/core/amendment/derive/same.ts'
import { mergeWords, wordingOf } from '#app/core/together/merged-words.ts'
import { together } from '#app/core/together/together.ts'
import { anyTwoAmendments } from '#tests/support/amendment-arbitrary.ts'
import { sentences } from '#tests/support/arbitrary-text.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 400)

function holds<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, law), { numRuns: runs })
}

/** A text, and others that share words with it. */
const wordings = fc
  .tuple(sentences, fc.array(fc.tuple(fc.nat(30), fc.nat(30), sentences), { maxLength: 4 }))
  .map(([base, changes]) => {
    const words = base.split(' ')
    const texts = changes.map(([start, count, text]) =>
      words
        .toSpliced(start % words.length, count % 6, ...text.split(' ').slice(0, count % 4))
        .join(' '),
    )
    return { base, texts }
  })

describe('several recommendations together', { timeout: 300_000 }, () => {
  it('lose no word of any wording, nor of the law', () => {
    holds(wordings, ({ base, texts }) => {
      const { pieces } = mergeWords(base, texts)
      expect(texts.map((_, index) => wordingOf(pieces, index))).toEqual(texts)
      const law = pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text)
      expect(law.join('')).toBe(base)
    })
  })

  it('name the source of every word that is not the law’s', () => {
    holds(wordings, ({ base, texts }) => {
      for (const { kind, by } of mergeWords(base, texts).pieces) {
        expect(by.length > 0).toBe(kind !== 'kept')
      }
    })
  })

  it('read the same in any order, where nothing is in conflict', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const one = { name: 'pierwsza', operations }
      const two = { name: 'druga', operations: others }
      const there = together(before, [one, two])
      const back = together(before, [two, one])
      expect(there.conflicts.length > 0).toBe(back.conflicts.length > 0)
      if (there.conflicts.length === 0) {
        expect(sameStatute(there.statute, back.statute)).toBe(true)
      }
    })
  })

  it('show every unit of every variant as that variant has it', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const { units } = together(before, [
        { name: 'pierwsza', operations },
        { name: 'druga', operations: others },
      ])
      for (const { wordings: all, pieces, by } of units) {
        expect(all.map((_, index) => wordingOf(pieces, index))).toEqual(all.map((one) => one ?? ''))
        expect(by.length).toBeGreaterThan(0)
      }
    })
  })
})
