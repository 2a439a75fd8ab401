import type { ActText } from '#app/core/record/act.ts'
import { eId, parseAddress } from '#app/core/statute/address.ts'
import { locate } from '#app/core/statute/locate.ts'

/**
 * The unit that a question cites: „art. 64 ust. 1 usg”, „usp art. 67”, „art 64” in the first act that
 * has it. `null` when the question is something else or there is no such unit.
 */
export function citedPlace(
  question: string,
  texts: readonly Pick<ActText, 'act' | 'statute'>[],
): { readonly act: string; readonly unit: string } | null {
  const words = question.trim().split(/\s+/)
  const named = texts.filter(({ act }) => words.some((word) => word.toLowerCase() === act))
  const rest = words.filter((word) => !named.some(({ act }) => word.toLowerCase() === act))
  const address = parseAddress(rest.join(' ').toLowerCase())
  if (!address || address.length === 0) return null
  const place = (named.length > 0 ? named : texts).find(
    ({ statute }) => locate(statute, address).ok,
  )
  return place ? { act: place.act, unit: eId(address) } : null
}
