import type { Unit } from './unit.ts'

/**
 * Whether a unit still states law: `repealed` „(uchylony)” (ZTP § 106 ust. 2), `deleted` „(skreślony)”
 * (its older word), `omitted` „(pominięty)” (not reproduced in a consolidated text, ZTP § 103), `expired`
 * „(utracił moc)” (after a ruling of the Constitutional Tribunal).
 */
export const unitStatuses = ['active', 'repealed', 'deleted', 'omitted', 'expired'] as const
export type UnitStatus = (typeof unitStatuses)[number]

const WORDS: readonly (readonly [Exclude<UnitStatus, 'active'>, RegExp])[] = [
  ['repealed', /^\(?uchylon[yae]\)?[.,;]?$/u],
  ['deleted', /^\(?skreślon[yae]\)?[.,;]?$/u],
  ['omitted', /^\(?pominięt[yae]\)?[.,;]?$/u],
  ['expired', /^\(?(?:u)?tracił[ao]? moc\)?[.,;]?$/u],
]

/** The status that the words of a text give, with or without brackets and final mark. */
export function statusOfText(text: string): UnitStatus {
  if (text.length > 20) return 'active'
  const words = text.trim()
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'active'
}

/** The status that a unit's own text states; units inside a repealed one have gone with it. */
export function statusOf(unit: Unit): UnitStatus {
  return unit.children.length > 0 ? 'active' : statusOfText(unit.text)
}
