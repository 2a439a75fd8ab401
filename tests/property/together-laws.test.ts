import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import { sameStatute } from '#app/core/amendment/derive/same.ts'
import { mergeWords, wordingOf } from '#app/core/together/merged-words.ts'
import { unitWords } from '#app/core/rebase/told.ts'
import { eId, isPartKind } from '#app/core/statute/address.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { locate, walk } from '#app/core/statute/locate.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { readTogether } from '#app/core/together/reading.ts'
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

/** A text should not give a number twice; of two such units only one can be cited. */
function hasEachOnce(text: Statute): boolean {
  const keys = [...walk(text)].map(({ address }) => eId(address))
  return new Set(keys).size === keys.length
}

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
      expect(there.contested.length > 0).toBe(back.contested.length > 0)
      if (there.contested.length === 0) {
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

  it('stand with the chosen wording wherever they clash over words', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const variants = [
        { name: 'pierwsza', operations },
        { name: 'druga', operations: others },
      ]
      const { contested } = together(before, variants)
      const texts = variants.map((one) => applyAll(before, one.operations).statute)
      for (const chosen of [0, 1]) {
        const choices = new Map(contested.map(({ key }) => [key, chosen]))
        const result = together(before, variants, choices)
        expect(result.contested.map(({ key }) => key)).toEqual(contested.map(({ key }) => key))
        for (const place of result.contested) expect(place.chosen).toBe(chosen)
        if (contested.length !== 1 || !texts.every(hasEachOnce)) continue
        for (const { address, wordings, of } of result.contested) {
          const last = address.at(-1)
          const isDivision = last && !isPartKind(last.kind) && kinds[last.kind].systematising
          if (of !== 'words' || isDivision) continue
          const found = locate(result.statute, address)
          const text = found.ok
            ? found.part
              ? found.unit.text
              : unitWords(found.unit, false)
            : null
          expect(text).toBe(wordings[chosen])
        }
      }
    })
  })

  it('read with a source for everything that the law does not say', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const variants = [
        { name: 'pierwsza', operations },
        { name: 'druga', operations: others },
      ]
      const result = together(before, variants)
      for (const { diff, sources } of readTogether(before, variants, result)) {
        if (diff.change === 'same') continue
        for (const { kind, by } of sources?.pieces ?? []) {
          expect(by.length > 0).toBe(kind !== 'kept')
        }
        if (diff.change === 'changed') expect(sources?.by).not.toEqual([])
      }
    })
  })
})
