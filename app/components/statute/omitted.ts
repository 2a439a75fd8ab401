import { kinds } from '#app/core/statute/kinds.ts'
import { parseNumber } from '#app/core/statute/number.ts'
import { walk } from '#app/core/statute/locate.ts'
import type { Statute, Unit } from '#app/core/statute/unit.ts'

/** Articles that an excerpt leaves out, told by the numbers of those that stand around them. */
export interface Gap {
  /** `null` before the first article of the text. */
  readonly before: string | null
  readonly after: string
}

/**
 * Where an excerpt leaves articles out: each gap under the outermost unit that begins after it (a
 * chapter, when its first article follows the gap). A full text has none. Only whole numbers tell:
 * between `10` and `11` something may have stood, but nobody can see it.
 */
export function omittedArticles(
  statute: Pick<Statute, 'units' | 'excerpt'>,
): ReadonlyMap<Unit, Gap> {
  const gaps = new Map<Unit, Gap>()
  if (!statute.excerpt) return gaps
  let previous: string | null = null
  let opened: Unit | null = null
  for (const { unit } of walk(statute)) {
    if (kinds[unit.kind].systematising) {
      opened ??= unit
    } else if (kinds[unit.kind].headingLevel > 0) {
      if (wholeNumber(unit.number) - wholeNumber(previous) > 1) {
        gaps.set(opened ?? unit, { before: previous, after: unit.number })
      }
      previous = unit.number
      opened = null
    }
  }
  return gaps
}

function wholeNumber(number: string | null): number {
  const first = number === null ? undefined : parseNumber(number)?.[0]
  return first?.kind === 'integer' ? first.value : 0
}
