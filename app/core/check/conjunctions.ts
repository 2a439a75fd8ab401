import type { Address } from '../statute/address.ts'
import { addressOf } from '../statute/locate.ts'
import type { Unit } from '../statute/unit.ts'
import { livingItems } from './items.ts'
import type { CheckProblem } from './problem.ts'

/** The words that join the last items of an enumeration, after which nothing follows in the item. */
const conjunction = /(?:^|[\s,;])(i|oraz|lub|albo|bądź|ani|a także|jak również)$/u

/** True when an item ends with the word that leads on to the next one. */
export function endsWithConjunction(text: string): boolean {
  return conjunction.test(text.trimEnd())
}

/** The item's text without the conjunction, and the conjunction. */
function take(text: string): { readonly rest: string; readonly word: string } {
  const trimmed = text.trimEnd()
  const word = conjunction.exec(trimmed)?.[1] ?? ''
  return { rest: trimmed.slice(0, trimmed.length - word.length).trimEnd(), word }
}

function endOf(item: Unit): Unit {
  const last = livingItems(item).at(-1)
  return last ? endOf(last) : item
}

function checkEnumeration(unit: Unit, address: Address): readonly CheckProblem[] {
  const items = livingItems(unit)
  const closed = unit.children.at(-1)?.kind === 'closing'
  const joined = items.filter((item) => endsWithConjunction(endOf(item).text))
  const [only] = joined
  if (!only || joined.length > 1) return []
  const place = items.indexOf(only)
  const { rest, word } = take(endOf(only).text)
  const at = addressOf(only, address)
  if (place === items.length - 1) {
    if (closed) return []
    return [{ code: 'conjunction-left-over', severity: 'warning', address: at, text: word }]
  }
  const lastButOne = items[items.length - 2]
  if (place === items.length - 2 || !lastButOne) return []
  const change = {
    kind: 'setText',
    address: at,
    text: /[;,]$/u.test(rest) ? rest : `${rest};`,
  } as const
  return [
    {
      code: 'conjunction-misplaced',
      severity: 'warning',
      address: at,
      other: addressOf(lastButOne, address),
      text: word,
      ...(endOf(only) === only ? { fix: { kind: 'edit', change } as const } : {}),
    },
  ]
}

/**
 * Finds enumerations whose one „oraz”, „lub”, „albo” … no longer stands after the last item but one,
 * as when an item was appended or the last one repealed. An enumeration that repeats the word after
 * every item says what it means and is left alone.
 */
export function checkConjunctions(
  units: readonly Unit[],
  parent: Address = [],
): readonly CheckProblem[] {
  return units.flatMap((unit) => {
    const address = addressOf(unit, parent)
    return [...checkEnumeration(unit, address), ...checkConjunctions(unit.children, address)]
  })
}
