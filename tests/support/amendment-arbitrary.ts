import { LAST } from '#app/core/statute/ordinal.ts'
import fc from 'fast-check'
import { applyAll } from '#app/core/amendment/apply.ts'
import { edit } from '#app/core/amendment/edit.ts'
import type { EditorChange } from '#app/core/amendment/edit/change.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { walk, type Visit } from '#app/core/statute/locate.ts'
import { numberBetween } from '#app/core/statute/number.ts'
import type { Statute, Unit } from '#app/core/statute/unit.ts'
import { arbitraryStatute } from './arbitrary.ts'
import { sentences } from './arbitrary-text.ts'

/**
 * A statute of any shape. It does not shrink: the edits made to it do, and a case says more with a
 * whole statute than a smaller one would.
 */
export const anyStatute = fc.noShrink(arbitraryStatute)

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
  text: sentences,
})

/** A statute and the operations of a person who edited it for a while. */
export const anyAmendment: fc.Arbitrary<{
  readonly before: Statute
  readonly operations: readonly Operation[]
}> = fc
  .tuple(anyStatute, fc.array(stroke, { minLength: 1, maxLength: 6 }))
  .map(([before, strokes]) => ({ before, operations: edited(before, strokes) }))

/** A statute that two people edited apart from one another. */
export const anyTwoAmendments = fc
  .tuple(
    anyStatute,
    fc.array(stroke, { minLength: 1, maxLength: 5 }),
    fc.array(stroke, { minLength: 1, maxLength: 5 }),
  )
  .map(([before, some, others]) => ({
    before,
    operations: edited(before, some),
    others: edited(before, others),
  }))

function edited(before: Statute, strokes: readonly Stroke[]): readonly Operation[] {
  let operations: readonly Operation[] = []
  for (const it of strokes) {
    const change = changeOf(before, it)
    const result = change && edit(before, operations, change)
    if (result?.ok) operations = result.value
  }
  return operations
}

/**
 * A statute and what a person made of it in several sittings: the operations of each version, each going
 * on from the one before. `marked` gives every text its own words, so that a test knows where they went.
 */
export function anyVersions(marked: (text: string, mark: number) => string): fc.Arbitrary<{
  readonly base: Statute
  readonly versions: readonly (readonly Operation[])[]
}> {
  const sitting = fc.array(stroke, { minLength: 1, maxLength: 4 })
  return fc
    .tuple(anyStatute, fc.array(sitting, { minLength: 2, maxLength: 4 }))
    .map(([statute, sittings]) => {
      let mark = 0
      const base = withMarkedTexts(statute, (text) => marked(text, ++mark))
      let operations: readonly Operation[] = []
      const versions = sittings.map((strokes) => {
        for (const it of strokes) {
          const current = applyAll(base, operations).statute
          const change = changeOf(current, { ...it, text: marked(it.text, ++mark) })
          const result = change && edit(base, operations, change)
          if (result?.ok) operations = result.value
        }
        return operations
      })
      return { base, versions }
    })
}

function withMarkedTexts(statute: Statute, marked: (text: string) => string): Statute {
  const mark = (one: Unit): Unit => ({
    ...one,
    text: marked(one.text),
    heading: marked(one.heading),
    children: one.children.map(mark),
  })
  return { ...statute, units: statute.units.map(mark) }
}

function changeOf(before: Statute, { choice, act, text }: Stroke): EditorChange | null {
  const place = pick([...walk(before)], choice)
  if (!place) return null
  const { address, unit: chosen } = place
  const item = kinds[chosen.kind].ending.inner !== '.'
  const words = item ? itemWords(text) : text
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

/** Items of an enumeration go on with a sentence, so they begin small; a dash in them would be a mark. */
function itemWords(text: string): string {
  const words = text.replace(/\..*$/u, '').replaceAll(' – ', ' ').slice(0, 60).trim()
  return (
    words.charAt(0).toLowerCase() +
    words
      .slice(1)
      .replace(/[„(][^”)]*$/u, '')
      .trim()
  )
}

/** Any operation at any place, whether it fits or not; addresses are those of units in the statute. */
export const anyOperations: fc.Arbitrary<{
  readonly before: Statute
  readonly operations: readonly Operation[]
}> = fc
  .tuple(
    anyStatute,
    fc.array(fc.tuple(fc.nat(10_000), fc.nat(12), fc.nat(1_000), sentences), { maxLength: 8 }),
  )
  .map(([before, choices]) => {
    const visits = [...walk(before)]
    const operations = choices.flatMap(([place, kind, detail, text]) => {
      const visit = pick(visits, place)
      return visit ? [operationAt(visit, kind, detail, text)] : []
    })
    return { before, operations }
  })

function operationAt(
  { address, unit }: Visit,
  kind: number,
  detail: number,
  text: string,
): Operation {
  const words = unit.text.split(/\s+/u)
  const word = pick(words, detail) ?? 'x'
  const last = address.at(-1)
  const beside = numberBetween(unit.kind, unit.number, null) ?? '1'
  const place = [...address.slice(0, -1), { kind: unit.kind, number: beside }]
  const sentence = [
    ...address,
    { kind: 'sentence', number: detail % 5 === 4 ? LAST : String((detail % 3) + 1) },
  ] as const
  const stretch = detail % 4 === 1 ? { through: pick(words, detail + 2) ?? 'y' } : {}
  const occurrence = pick(['only', 'all', 1, 2] as const, detail) ?? 'only'
  switch (kind) {
    case 0:
      return { kind: 'replaceUnit', address, unit: { ...unit, text, children: [] } }
    case 1:
      return { kind: 'replaceText', address: [...address, { kind: 'intro', number: '' }], text }
    case 2:
      return {
        kind: 'insertUnit',
        address: place,
        unit: { kind: unit.kind, number: beside, heading: '', text, children: [] },
        ...(detail % 2 === 0 ? { after: address } : {}),
      }
    case 3:
      return { kind: 'repealUnit', address, ...(detail % 3 === 0 ? { upTo: beside } : {}) }
    case 4:
      return { kind: 'removeUnit', address }
    case 5:
      return {
        ...{ kind: 'replaceWords', address, words: word, ...stretch },
        ...{ replacement: 'inaczej', occurrence },
      }
    case 6: {
      const position = pick(['after', 'before', 'start', 'end'] as const, detail) ?? 'end'
      const anchor = position === 'start' || position === 'end' ? '' : word
      return { kind: 'insertWords', address, anchor, position, words: 'a także', occurrence }
    }
    case 7:
      return { kind: 'deleteWords', address, words: word, occurrence, ...stretch }
    case 8:
      return { kind: 'insertSentence', address: sentence, text }
    case 9:
      return { kind: 'repealSentence', address: sentence }
    case 10:
      return { kind: 'setEnding', address, from: unit.text.slice(-1), to: ';' }
    case 11:
      return { kind: 'splitText', address, child: { kind: 'paragraph', number: '1' } }
    default:
      return { kind: 'renumber', address, number: `${last?.number ?? '1'}b` }
  }
}
