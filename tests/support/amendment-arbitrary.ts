import * as fc from 'fast-check'
import { edit } from '#app/core/amendment/edit.ts'
import type { EditorChange } from '#app/core/amendment/edit/change.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { walk } from '#app/core/statute/locate.ts'
import { numberBetween } from '#app/core/statute/number.ts'
import { unit, type Statute, type Unit, type UnitKind } from '#app/core/statute/unit.ts'
import { statute } from './builders.ts'

const words = [
  'gmina',
  'rada gminy',
  'związek międzygminny',
  'powiat',
  'statut związku',
  'wójt',
  'uchwała',
  'zadania publiczne',
  'w drodze uchwały',
  'nie później niż w terminie 30 dni',
  'określa',
  'wykonuje',
  'zawiera',
  'oraz',
  'o którym mowa w ust. 1',
]

/** A sentence in the style of a statute; long ones make the engine exchange words and sentences. */
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 2, maxLength: 24 })
  .map((parts) => `${capital(parts.join(' '))}.`)

const paragraphText = fc
  .array(sentence, { minLength: 1, maxLength: 3 })
  .map((sentences) => sentences.join(' '))

const itemText = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((parts) => parts.join(' '))

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** Numbers of siblings in their order, some of them with letters: 1, 2, 2a, 3 … */
function numbers(kind: UnitKind, count: number, steps: readonly boolean[]): readonly string[] {
  const result: string[] = []
  for (let index = 0; index < count; index += 1) {
    const last = result.at(-1) ?? null
    const between = last !== null && steps[index % Math.max(steps.length, 1)]
    const next = numberBetween(kind, last, null) ?? String(index + 1)
    result.push(between ? (numberBetween(kind, last, next) ?? next) : next)
  }
  return result
}

interface Shape {
  readonly kind: UnitKind
  readonly inner: fc.Arbitrary<Unit> | null
}

/** An enumeration of one kind with its closing marks, perhaps with a closing part (ZTP § 56, § 57). */
function enumeration(kind: UnitKind, below: UnitKind | null, depth: number): fc.Arbitrary<Unit[]> {
  const shape: Shape = { kind, inner: null }
  return fc
    .tuple(
      fc.array(itemText, { minLength: 2, maxLength: 4 }),
      fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }),
      fc.option(itemText, { freq: 3 }),
      below && depth > 0
        ? fc.option(enumeration(below, deeper(below), depth - 1), { freq: 2 })
        : fc.constant(null),
    )
    .map(([texts, steps, closing, nested]) => {
      const { inner, last } = kinds[shape.kind].ending
      const ordinal = kinds[kind].numbering === 'ordinal'
      const numbered = numbers(kind, texts.length, ordinal ? [false] : steps)
      const items = texts.map((text, index) => {
        const isLast = index === texts.length - 1
        const mark = isLast ? (closing === null ? last : '') : inner
        const number = ordinal ? String(index + 1) : (numbered[index] ?? '')
        return index === 0 && nested
          ? unit(kind, number, `${text}:`, nested)
          : unit(kind, number, `${text}${mark}`)
      })
      return closing === null ? items : [...items, unit('closing', '', `${closing}.`)]
    })
}

function deeper(kind: UnitKind): UnitKind | null {
  return kind === 'point' ? 'letter' : kind === 'letter' ? 'indent' : null
}

const repealedText = fc.constant('(uchylony)')

function paragraph(number: string): fc.Arbitrary<Unit> {
  return fc.oneof(
    { weight: 6, arbitrary: paragraphText.map((text) => unit('paragraph', number, text)) },
    {
      weight: 3,
      arbitrary: fc
        .tuple(itemText, enumeration('point', 'letter', 2))
        .map(([intro, items]) => unit('paragraph', number, `${capital(intro)}:`, items)),
    },
    { weight: 1, arbitrary: repealedText.map((text) => unit('paragraph', number, text)) },
  )
}

function article(number: string): fc.Arbitrary<Unit> {
  return fc.oneof(
    paragraphText.map((text) => unit('article', number, text)),
    fc
      .tuple(itemText, enumeration('point', 'letter', 2))
      .map(([intro, items]) => unit('article', number, `${capital(intro)}:`, items)),
    fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }))
      .chain(([count, steps]) =>
        fc
          .tuple(...numbers('paragraph', count, steps).map(paragraph))
          .map((paragraphs) => unit('article', number, '', paragraphs)),
      ),
  )
}

const articles: fc.Arbitrary<Unit[]> = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 4 }))
  .chain(([count, steps]) => fc.tuple(...numbers('article', count, steps).map(article)))

/** A small well-formed statute: articles, mostly in chapters. */
export const anyStatute: fc.Arbitrary<Statute> = fc
  .tuple(articles, fc.boolean(), fc.integer({ min: 1, max: 3 }), itemText)
  .map(([units, divided, size, heading]) =>
    statute(divided ? chapters(units, size, heading) : units),
  )

function chapters(units: readonly Unit[], size: number, heading: string): Unit[] {
  const result: Unit[] = []
  for (let at = 0; at < units.length; at += size) {
    const number = String(result.length + 1)
    result.push(
      unit('chapter', number, '', units.slice(at, at + size), `${capital(heading)} ${number}`),
    )
  }
  return result
}

/** A choice made of a number, so that it shrinks and depends on nothing but the case. */
function pick<T>(items: readonly T[], choice: number): T | undefined {
  return items.length === 0 ? undefined : items[choice % items.length]
}

interface Stroke {
  readonly choice: number
  readonly act: 'setText' | 'addAfter' | 'repeal' | 'restore' | 'words' | 'addInside' | 'heading'
  readonly text: string
}

const stroke: fc.Arbitrary<Stroke> = fc.record({
  choice: fc.nat(10_000),
  act: fc.constantFrom('setText', 'addAfter', 'repeal', 'restore', 'words', 'addInside', 'heading'),
  text: paragraphText,
})

/** A statute and the operations of a person who edited it for a while. */
export const anyAmendment: fc.Arbitrary<{
  readonly before: Statute
  readonly operations: readonly Operation[]
}> = fc
  .tuple(anyStatute, fc.array(stroke, { minLength: 1, maxLength: 6 }))
  .map(([before, strokes]) => {
    let operations: readonly Operation[] = []
    for (const it of strokes) {
      const change = changeOf(before, it)
      const result = change && edit(before, operations, change)
      if (result?.ok) operations = result.value
    }
    return { before, operations }
  })

function changeOf(before: Statute, { choice, act, text }: Stroke): EditorChange | null {
  const place = pick([...walk(before)], choice)
  if (!place) return null
  const { address, unit: chosen } = place
  const item = kinds[chosen.kind].ending.inner !== '.'
  const words = item ? text.replace(/\..*$/u, '').slice(0, 60).trim() : text
  switch (act) {
    case 'setText':
      return { kind: 'setText', address, text: chosen.children.length > 0 ? `${words}:` : words }
    case 'words':
      return { kind: 'setText', address, text: chosen.text.replace(/ \p{L}+/u, ' nowe słowa') }
    case 'heading':
      return {
        kind: 'setText',
        address: [...address, { kind: 'heading', number: '' }],
        text: words,
      }
    case 'addAfter':
      return { kind: 'addAfter', address, text: words }
    case 'addInside':
      return {
        kind: 'addInside',
        address,
        unit: chosen.children[0]?.kind ?? kinds[chosen.kind].children[0] ?? 'point',
        text: words,
      }
    default:
      return { kind: act, address }
  }
}
