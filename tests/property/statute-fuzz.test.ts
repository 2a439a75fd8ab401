import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseStatute, parseUnits } from '#app/core/statute/parse.ts'
import { printStatute } from '#app/core/statute/print.ts'
import { trickyText } from '#tests/support/arbitrary-text.ts'
import { flatArticles, hasSharedTexts, wholeText, wholeTexts } from '#tests/support/shared-texts.ts'

/** The number of cases; the long run sets `FUZZ_RUNS=100000`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300)

/** Reading gives a value for any text, and what it gives is printed and read back to itself. */
function survives(text: string) {
  const { statute, problems } = parseStatute(text)
  for (const { range } of problems) {
    if (range) expect(range.start <= range.end && range.end <= text.length).toBe(true)
  }
  parseUnits(text)
  return statute
}

describe('no text makes the reader throw', () => {
  test('nonsense made of marks', () => {
    const separator = fc.constantFrom('\n', ' ', '\n\n', '\n> ', '\n## ', '\r\n', '\t')
    const text = fc
      .array(fc.tuple(trickyText, separator), { maxLength: 20 })
      .map((parts) => parts.flat().join(''))
    fc.assert(
      fc.property(text, (nonsense) => {
        const statute = survives(nonsense)
        const printed = printStatute(statute)
        expect(printStatute(parseStatute(printed).statute)).toBe(printed)
      }),
      { numRuns },
    )
  })

  test('any characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void survives(text)),
      { numRuns },
    )
  })

  test.skipIf(!hasSharedTexts)('cuts and joins of the real texts', () => {
    const texts = [...wholeTexts.map(wholeText), ...flatArticles().map(({ text }) => text)]
    const cut = fc
      .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(2000))
      .map(([text, from, length]) => {
        const start = Math.floor(from * text.length)
        return text.slice(start, start + length)
      })
    fc.assert(
      fc.property(fc.array(cut, { minLength: 1, maxLength: 4 }), (cuts) => {
        survives(cuts.join(''))
      }),
      { numRuns },
    )
  })
})
