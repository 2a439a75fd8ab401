import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseStatute, parseUnits } from '#app/core/statute/parse.ts'
import { printStatute, printUnits } from '#app/core/statute/print.ts'
import { statuteSchema } from '#app/core/statute/schema.ts'
import { unit, type Unit } from '#app/core/statute/unit.ts'
import { arbitraryArticles, arbitraryStatute } from '#tests/support/arbitrary.ts'
import { trickyText } from '#tests/support/arbitrary-text.ts'
import { art, closing, lit, pkt, tiret, tiret2, ust } from '#tests/support/builders.ts'

describe('parse ∘ print', () => {
  test('gives the same statute, and nothing to complain of', () => {
    fc.assert(
      fc.property(arbitraryStatute, (statute) => {
        expect(parseStatute(printStatute(statute))).toEqual({ statute, problems: [] })
      }),
      { numRuns: 300 },
    )
  })

  test('prints a second time what it printed the first time', () => {
    fc.assert(
      fc.property(arbitraryStatute, (statute) => {
        const printed = printStatute(statute)
        expect(printStatute(parseStatute(printed).statute)).toBe(printed)
      }),
    )
  })

  test('reads a fragment as the units that it is', () => {
    fc.assert(
      fc.property(arbitraryArticles({ min: 1, max: 3 }), (articles) => {
        expect(parseUnits(printUnits(articles)).units).toEqual(articles)
        const [first] = articles
        if (first && first.children.length > 0) {
          expect(parseUnits(printUnits(first.children)).units).toEqual(first.children)
        }
      }),
    )
  })

  test('keeps any text whatever it looks like', () => {
    const paragraphs = fc
      .array(trickyText, { minLength: 1, maxLength: 3 })
      .map((all) => all.join('\n'))
    fc.assert(
      fc.property(paragraphs, paragraphs, paragraphs, (a, b, c) => {
        const units = [
          art('5', ust('1', a, pkt('1', b), pkt('2', c, lit('a', a), lit('b', b)), closing(c))),
          art(
            '6',
            a,
            pkt('1', b, tiret(c, tiret2(a), tiret2(b)), tiret(a)),
            pkt('2', c),
            closing(b),
          ),
        ]
        expect(parseUnits(printUnits(units)).units).toEqual(units)
      }),
      { numRuns: 1000 },
    )
  })

  test('tells tirets and closing parts apart at every depth', () => {
    const text = fc.constantFrom('gminy,', 'gminy;', 'gminy', 'gminy.', 'gminy:', 'gminy oraz')
    const maybe = (make: (text: string) => Unit) =>
      fc.option(text.map(make), { nil: null }).map((one) => (one ? [one] : []))
    const tirets = fc
      .tuple(
        fc.array(
          text.map((t) => tiret(t)),
          { maxLength: 2 },
        ),
        maybe(closing),
      )
      .map(([items, end]) => (items.length > 0 ? [...items, ...end] : []))
    const letters = fc
      .tuple(fc.array(fc.tuple(text, tirets), { maxLength: 2 }), maybe(closing))
      .map(([items, end]) =>
        items.length > 0
          ? [...items.map(([t, inside], i) => lit('ab'.charAt(i), t, ...inside)), ...end]
          : [],
      )
    const points = fc.tuple(
      fc.array(fc.tuple(text, letters), { minLength: 1, maxLength: 3 }),
      maybe(closing),
    )
    fc.assert(
      fc.property(text, points, (t, [items, end]) => {
        const units = [
          art(
            '1',
            ust('1', t, ...items.map(([u, inside], i) => pkt(String(i + 1), u, ...inside)), ...end),
          ),
        ]
        expect(parseUnits(printUnits(units)).units).toEqual(units)
      }),
      { numRuns: 1000 },
    )
  })
})

test('a statute survives JSON', () => {
  fc.assert(
    fc.property(arbitraryStatute, (statute) => {
      expect(statuteSchema.parse(JSON.parse(JSON.stringify(statute)))).toEqual(statute)
    }),
    { numRuns: 50 },
  )
})

test('an undivided unit has neither heading nor children', () => {
  expect(unit('paragraph', '1', 'Tekst.')).toEqual(ust('1', 'Tekst.'))
})
