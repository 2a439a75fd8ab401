import fc from 'fast-check'
import { edit } from '#app/core/amendment/edit.ts'
import type { EditorChange } from '#app/core/amendment/edit/change.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Statute } from '#app/core/statute/unit.ts'
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
