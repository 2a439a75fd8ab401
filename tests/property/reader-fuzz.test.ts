import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readAct, readInstructions } from '#app/core/amendment/read/read-act.ts'
import { instructionFixtures } from '#tests/support/instruction-fixtures.ts'
import { amendingAct, flatArticles, hasSharedTexts } from '#tests/support/shared-texts.ts'
import { untidyRanges } from '#tests/support/tiles.ts'

/** The number of cases; the long run sets `FUZZ_RUNS=100000`. */
const numRuns = Number(process.env['FUZZ_RUNS'] ?? 300)

/** Reading gives a value for any text; every range lies in the text and every failure is told. */
function survives(text: string) {
  const { articles, problems } = readAct(text)
  for (const { range, instructions } of articles) {
    expect(untidyRanges(text, range, instructions)).toEqual([])
    for (const { path, operations } of instructions) {
      if (operations.length === 0)
        expect(problems.some((problem) => problem.path === path)).toBe(true)
    }
  }
  for (const { range } of problems) {
    expect(range && range.start <= range.end && range.end <= text.length).toBe(true)
  }
  readInstructions(text)
}

const words = instructionFixtures()
  .flatMap(({ text }) => text.split(' '))
  .concat([
    '„',
    '”',
    '"',
    '«',
    '»',
    '\n',
    '\n\n',
    '> ',
    '1)',
    'a)',
    '–',
    '– –',
    'Art. 1.',
    'W ustawie z dnia 1 maja 1990 r.',
  ])

describe('no text makes the reader of amending acts throw', () => {
  test('nonsense made of the words of formulas', () => {
    const nonsense = fc
      .array(fc.constantFrom(...words), { maxLength: 60 })
      .map((parts) => parts.join(' '))
    fc.assert(fc.property(nonsense, survives), { numRuns })
  })

  test('any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), survives), { numRuns })
  })

  test.skipIf(!hasSharedTexts)('cuts and joins of the real texts', () => {
    const texts = [amendingAct(), ...flatArticles().map(({ text }) => text)]
    const cut = fc
      .tuple(fc.constantFrom(...texts), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1500))
      .map(([text, from, length]) => {
        const start = Math.floor(from * text.length)
        return text.slice(start, start + length)
      })
    const joined = fc.array(cut, { minLength: 1, maxLength: 4 }).map((cuts) => cuts.join(''))
    fc.assert(fc.property(joined, survives), { numRuns })
  })
})
