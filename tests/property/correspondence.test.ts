import fc from 'fast-check'
import { describe, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import { carryWords } from '#app/core/correspondence/carry-words.ts'
import { exchangeTerms } from '#app/core/correspondence/exchange-terms.ts'
import { correspondenceOf, findCounterparts } from '#app/core/correspondence/find-counterparts.ts'
import { openCounterparts } from '#app/core/correspondence/open-counterparts.ts'
import { edit } from '#app/core/amendment/edit.ts'
import { diffText } from '#app/core/diff/segments.ts'
import { locate, walk } from '#app/core/statute/locate.ts'
import { arbitraryStatute as statute } from '#tests/support/arbitrary.ts'

const words = fc
  .array(
    fc.constantFrom(
      ...['gminy', 'Gmina', 'powiat', 'wójta', 'zarząd', 'związki', 'międzygminne', 'powiatów'],
      ...['rada', 'zainteresowanej', 'w', 'przez', 'mogą', ',', '.', 'art. 5 ust. 1', 'sołectwa'],
      ...['urzędu', 'starostwa', 'powiatowego', 'mienie', 'komunalne', 'i', '(', 'inne', 'ł'],
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '))
const text = fc.oneof(words, fc.string({ unit: 'grapheme', maxLength: 60 }))
const tier = fc.constantFrom('gmina' as const, 'powiat' as const)
const asIs = (added: string) => ({ text: added, problems: [] })

describe('the exchange of terms', () => {
  it('takes any text, and leaves one without terms as it is', () => {
    fc.assert(
      fc.property(text, tier, text, (ours, from, beside) => {
        const exchanged = exchangeTerms(ours, from, beside)
        return /gmin|powiat|wójt|zarząd|starost|urz[ąę]d|komunaln|zastęp/iu.test(ours)
          ? true
          : exchanged.text === ours
      }),
    )
  })
})

describe('an edit carried over', () => {
  it('is the edit itself where the counterpart has the same words', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const carried = carryWords(diffText(before, after), before, asIs).text
        return carried.replace(/\s+/gu, ' ').trim() === after.replace(/\s+/gu, ' ').trim()
      }),
    )
  })

  it('takes any texts, and changes nothing where nothing changed', () => {
    fc.assert(
      fc.property(text, text, text, (before, after, counterpart) => {
        carryWords(diffText(before, after), counterpart, asIs)
        return carryWords(diffText(before, before), counterpart, asIs).text === counterpart
      }),
    )
  })
})

describe('counterparts', () => {
  it('are units of the other act, best first', () => {
    fc.assert(
      fc.property(statute, statute, (own, other) => {
        const correspondence = correspondenceOf(own, other)
        return [...walk(own)].every(({ address }) => {
          const found = findCounterparts(correspondence, address)
          return found.every(
            (counterpart, index) =>
              locate(other, counterpart.address).ok &&
              counterpart.score <= (found[index - 1]?.score ?? 1) &&
              counterpart.likeness <= 1 + 1e-9,
          )
        })
      }),
      { numRuns: 20 },
    )
  })

  it('get a change that can be made', () => {
    fc.assert(
      fc.property(statute, statute, statute, (before, after, beside) => {
        const own = { ...before, eli: 'DU/1990/95' }
        const other = { ...beside, eli: 'DU/1998/578' }
        const texts = [
          { act: 'usg', before: own, after: { ...after, eli: own.eli } },
          { act: 'usp', before: other, after: other },
        ]
        return openCounterparts(texts, correspondenceOf).every(({ counterpart, parallel }) => {
          if (counterpart && !locate(other, counterpart.address).ok) return false
          if (!parallel?.change) return true
          const made = edit(other, [], parallel.change)
          return !made.ok || applyAll(other, made.value).failed.length === 0
        })
      }),
      { numRuns: 20 },
    )
  })
})
