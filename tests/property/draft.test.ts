import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../../app/core/draft/draft.ts'
import { parseDraft } from '../../app/core/draft/parse.ts'
import { printDraft } from '../../app/core/draft/print.ts'

const line = fc
  .oneof(
    fc.constantFrom(
      ...['## Problem', '## Zmiany', '\\## Wejście w życie', '### Cel', '## Cel', '---', '# x'],
      ...['1. pierwszy', '- a: b', '> cytat', 'Związek: „tak”', "'", '"x"', 'null', '2014-01-01'],
    ),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  )
  // The text of a section has no control characters, and line ends are the section's own.
  .map((text) => text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu, ' '))

const text = fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n').trim())
const words = line.map((value) => value.trim()).filter((value) => value !== '')

const draft: fc.Arbitrary<Draft> = fc.record({
  meta: fc.record({
    number: words,
    version: fc.integer({ min: 1, max: 99 }),
    title: words,
    area: words,
    acts: fc.array(fc.record({ act: words, title: words, source: words }), {
      minLength: 1,
      maxLength: 2,
    }),
    organisation: words,
    author: words,
    date: fc.constantFrom('2014-07-18', '2016-02-29'),
    status: words,
    agenda: fc.array(words, { maxLength: 3 }),
    practices: fc.array(fc.integer({ min: 1, max: 26 }), { maxLength: 3 }),
    origins: fc.array(fc.record({ number: words, version: fc.nat(9) }), { maxLength: 2 }),
    label: fc.oneof(fc.constant(''), words),
    note: fc.oneof(fc.constant(''), words),
    example: fc.boolean(),
  }),
  changes: fc.constant(''),
  content: fc.record({
    problem: text,
    amendments: fc.constant([]),
    rationale: text,
    transitional: text,
    entryIntoForce: text,
  }),
})

describe('a draft as a file', () => {
  it('comes back from print and parse unchanged', () => {
    fc.assert(
      fc.property(draft, (value) => {
        expect(parseDraft(printDraft(value)).draft).toEqual(value)
      }),
      { numRuns: 500 },
    )
  })

  it('is printed once for all: print ∘ parse ∘ print is print', () => {
    fc.assert(
      fc.property(draft, (value) => {
        const printed = printDraft(value)
        expect(printDraft(parseDraft(printed).draft)).toBe(printed)
      }),
    )
  })

  it('is read from any text at all, with every range inside it', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        const source = lines.join('\n')
        for (const { range } of parseDraft(source).problems) {
          expect(range).toBeDefined()
          if (!range) continue
          expect(range.start).toBeLessThanOrEqual(range.end)
          expect(range.end).toBeLessThanOrEqual(source.length)
        }
      }),
    )
  })
})
