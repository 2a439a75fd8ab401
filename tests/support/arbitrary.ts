import fc from 'fast-check'
import { nextNumber, numberBetween } from '#app/core/statute/number.ts'
import { unit, type Statute, type Unit, type UnitKind } from '#app/core/statute/unit.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Address } from '#app/core/statute/address.ts'
import { capitalised, heading, sentences, wording } from './arbitrary-text.ts'
import { statute as statuteOf } from './builders.ts'

/** How the numbers of siblings go on: plainly, with a gap, or with a unit inserted by later acts. */
type Growth = 'next' | 'gap' | 'inserted' | 'deep' | 'raised'

const growth = fc.constantFrom<Growth>(
  'next',
  'next',
  'next',
  'next',
  'gap',
  'inserted',
  'deep',
  'raised',
)

/** Numbers of siblings in their order, as amended acts have them: `1, 2, 2a, 2aa, 4, 4¹`. */
export function numbersInOrder(kind: UnitKind, size: { min: number; max: number }) {
  return fc.array(growth, { minLength: size.min, maxLength: size.max }).map((steps) => {
    const numbers: string[] = []
    for (const step of steps) numbers.push(grow(kind, numbers.at(-1), step))
    return numbers
  })
}

function grow(kind: UnitKind, last: string | undefined, step: Growth): string {
  const next = nextNumber(kind, last ?? '')
  if (last === undefined || step === 'next') return next
  if (step === 'gap') return nextNumber(kind, next)
  if (step === 'raised' && /^\d/u.test(last))
    return /¹$/u.test(last) ? `${last.slice(0, -1)}²` : `${last}¹`
  if (step === 'deep' && /^\p{Ll}{0,2}$/u.test(last.replace(/^\d+/u, ''))) return `${last}a`
  return numberBetween(kind, last, next) ?? next
}

const repealed = fc.constantFrom('(uchylony)', '(uchylony).', '(skreślony)', '(utracił moc)')

/** A number of any kind of unit that has printed ones. */
export const unitNumber = fc
  .constantFrom<UnitKind>('article', 'paragraph', 'point', 'letter')
  .chain((kind) =>
    numbersInOrder(kind, { min: 1, max: 30 }).map((numbers) => numbers.at(-1) ?? '1'),
  )

const tirets: fc.Arbitrary<Unit[]> = fc
  .array(wording, { minLength: 2, maxLength: 4 })
  .map((texts) =>
    texts.map((text, i) =>
      unit('indent', String(i + 1), `${text}${i < texts.length - 1 ? ',' : ''}`),
    ),
  )

/** The items of an enumeration with the marks that ZTP § 57 puts between them, and its closing part. */
function enumeration(
  kind: 'point' | 'letter',
  inside: fc.Arbitrary<Unit[]> | null,
): fc.Arbitrary<Unit[]> {
  const children = inside ? fc.option(inside, { freq: 5, nil: [] }) : fc.constant<Unit[]>([])
  return fc
    .tuple(
      numbersInOrder(kind, { min: 2, max: 6 }),
      fc.option(wording, { freq: 4, nil: null }),
      fc.array(fc.record({ text: wording, children, gone: fc.option(repealed, { freq: 10 }) }), {
        minLength: 2,
        maxLength: 6,
      }),
    )
    .map(([all, closing, contents]) => {
      const numbers = all.slice(0, contents.length)
      const mark = closing !== null || kind === 'letter' ? ',' : ';'
      const items = contents.slice(0, numbers.length).map(({ text, children, gone }, i) => {
        const number = numbers[i] ?? ''
        const last = i === numbers.length - 1
        if (gone !== null && !last) return unit(kind, number, gone)
        const end = last ? (closing === null ? '.' : '') : mark
        if (children.length === 0) return unit(kind, number, `${text}${end}`)
        return unit(kind, number, `${text}:`, endWith(children, end))
      })
      return closing === null ? items : [...items, unit('closing', '', `${closing}.`)]
    })
}

function endWith(units: readonly Unit[], mark: string): Unit[] {
  return units.map((last, i) =>
    i === units.length - 1 && last.children.length === 0
      ? { ...last, text: last.text + mark }
      : last,
  )
}

const letters = enumeration('letter', tirets)
const points = enumeration('point', letters.map(withoutClosing))

/** Inside points, letters end with the point's own mark and have no closing part of their own. */
function withoutClosing(units: Unit[]): Unit[] {
  return units
    .filter(({ kind }) => kind !== 'closing')
    .map((one, i, all) =>
      i === all.length - 1 ? { ...one, text: one.text.replace(/\.$/u, '') } : one,
    )
}

/** What an article, a paragraph or a § consists of: sentences, or an enumeration after its introduction. */
const body: fc.Arbitrary<Pick<Unit, 'text' | 'children'>> = fc.oneof(
  { weight: 6, arbitrary: sentences.map((text) => ({ text, children: [] })) },
  { weight: 1, arbitrary: repealed.map((text) => ({ text, children: [] })) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(capitalised, points)
      .map(([text, children]) => ({ text: `${text}:`, children })),
  },
)

function divided(kind: 'paragraph' | 'section') {
  return numbersInOrder(kind, { min: 2, max: 5 }).chain((numbers) =>
    fc.tuple(...numbers.map((number) => body.map((b) => unit(kind, number, b.text, b.children)))),
  )
}

/** An article of any shape: undivided, with an enumeration, with paragraphs, with §, repealed. */
function arbitraryArticle(number: string): fc.Arbitrary<Unit> {
  return fc.oneof(
    { weight: 3, arbitrary: body.map((b) => unit('article', number, b.text, b.children)) },
    { weight: 5, arbitrary: divided('paragraph').map((c) => unit('article', number, '', c)) },
    { weight: 1, arbitrary: divided('section').map((c) => unit('article', number, '', c)) },
    {
      weight: 1,
      arbitrary: sentences.map((text) =>
        unit('article', number, text, [unit('paragraph', '2', '(uchylony)')]),
      ),
    },
  )
}

/** The articles of an act, numbered in order. */
export function arbitraryArticles(size: { min: number; max: number }): fc.Arbitrary<Unit[]> {
  return numbersInOrder('article', size).chain((numbers) =>
    fc.tuple(...numbers.map((number) => arbitraryArticle(number))),
  )
}

/** A statute: articles, or chapters of articles numbered through the whole act. */
export const arbitraryStatute: fc.Arbitrary<Statute> = fc
  .tuple(
    arbitraryArticles({ min: 1, max: 8 }),
    fc.array(heading, { maxLength: 3 }),
    fc.boolean(),
    fc.constantFrom('', '2013-02-27'),
  )
  .map(([articles, headings, excerpt, asOf]) => {
    const units = headings.length === 0 ? articles : inChapters(articles, headings)
    return statuteOf(units, { excerpt, asOf })
  })

function inChapters(articles: readonly Unit[], headings: readonly string[]): Unit[] {
  const size = Math.ceil(articles.length / headings.length)
  return headings.map((title, i) => {
    const inside = articles.slice(i * size, (i + 1) * size)
    return unit('chapter', String(i + 1), '', inside, title)
  })
}

/** The address of some unit of a statute. */
export function addressIn(statute: Statute): fc.Arbitrary<Address> {
  const addresses = [...walk(statute)].map(({ address }) => address)
  return fc.constantFrom(...addresses)
}
