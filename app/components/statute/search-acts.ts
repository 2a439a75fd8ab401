import type { ActText } from '#app/core/record/act.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import { findInText } from './find-in-text.ts'

/** A provision in which something was found, with the first place's surroundings. */
export interface FoundPlace {
  /** The unit's `eId`. */
  readonly unit: string
  readonly cited: string
  readonly before: string
  readonly match: string
  readonly after: string
}

export interface FoundInAct {
  readonly act: string
  readonly title: string
  /** In how many provisions it was found. */
  readonly found: number
  /** The first of them. */
  readonly places: readonly FoundPlace[]
}

const shownPlaces = 20
/** Signs of context on either side. */
const context = 70

/** The provisions whose words hold the folded question, act by act. */
export function searchActs(
  texts: readonly Pick<ActText, 'act' | 'statute'>[],
  foldedQuestion: string,
): readonly FoundInAct[] {
  if (foldedQuestion === '') return []
  return texts.flatMap(({ act, statute }) => {
    const places: FoundPlace[] = []
    let found = 0
    for (const { unit, address } of walk(statute)) {
      const [first] = findInText(unit.text, foldedQuestion)
      if (!first) continue
      found++
      if (places.length === shownPlaces) continue
      const { start, end } = first
      places.push({
        unit: eId(address),
        cited: printAddress(address),
        before: cutBefore(unit.text.slice(0, start)),
        match: unit.text.slice(start, end),
        after: cutAfter(unit.text.slice(end)),
      })
    }
    return found === 0 ? [] : [{ act, title: statute.title, found, places }]
  })
}

/** The end of a text, from a word's beginning. */
function cutBefore(text: string): string {
  if (text.length <= context) return text
  return `… ${text.slice(-context).replace(/^\S*\s+/, '')}`
}

/** The beginning of a text, to a word's end. */
function cutAfter(text: string): string {
  if (text.length <= context) return text
  return `${text.slice(0, context).replace(/\s+\S*$/, '')} …`
}
