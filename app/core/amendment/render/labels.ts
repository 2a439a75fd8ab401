import { isPartKind, type Address, type Step } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { ordinalOf } from '../../statute/ordinal.ts'
import type { UnitKind } from '../../statute/unit.ts'
import { noun } from '../vocabulary.ts'

export type Case = 'nominative' | 'accusative' | 'locative'

/** From this many neighbouring units on a range is cited: „ust. 1a–1c” (practice under ZTP § 57). */
const RANGE_FROM = 3

/**
 * Cites units of one kind that follow one another: `ust. 2`, `ust. 1a i 1b`, `art. 67a i art. 67b`,
 * `art. 10a–10d`, `tiret drugie i trzecie`, `rozdziały 1a–1c`. „art.” is said again for each of two,
 * the other abbreviations are not.
 */
export function labels(kind: UnitKind, numbers: readonly string[], grammar: Case): string {
  const [first = '', second] = numbers
  const last = numbers.at(-1) ?? first
  const shown = (number: string) => shownNumber(kind, number, grammar)
  if (kinds[kind].numbering === 'none') return noun(kind)[grammar]
  if (second === undefined) return `${noun(kind)[grammar]} ${shown(first)}`
  const word = kinds[kind].systematising ? noun(kind).plural : noun(kind)[grammar]
  if (numbers.length >= RANGE_FROM) return `${word} ${shown(first)}–${shown(last)}`
  const repeated = kind === 'article' ? `${word} ` : ''
  return `${word} ${shown(first)} i ${repeated}${shown(second)}`
}

/**
 * Lists units where one range would say more than is meant: „ust. 2, 2a i 4”, „ust. 1 i 5–7”. Each
 * stretch is one number, or the numbers of a range.
 */
export function listed(
  kind: UnitKind,
  stretches: readonly (readonly string[])[],
  grammar: Case,
): string {
  const numbers = stretches.flat()
  if (stretches.length < 2) return labels(kind, numbers, grammar)
  const word = kinds[kind].systematising ? noun(kind).plural : noun(kind)[grammar]
  const shown = stretches.map((stretch) =>
    [...new Set([stretch[0], stretch.at(-1)])]
      .map((number) => shownNumber(kind, number ?? '', grammar))
      .join('–'),
  )
  const repeated = kind === 'article' ? `${word} ` : ''
  const head = shown.slice(0, -1).join(`, ${repeated}`)
  return `${word} ${head} i ${repeated}${shown.at(-1) ?? ''}`
}

function shownNumber(kind: UnitKind | Step['kind'], number: string, grammar: Case): string {
  const counted = kind === 'sentence' || (!isPartKind(kind) && kinds[kind].numbering === 'ordinal')
  return counted && number !== ''
    ? ordinalOf(number, grammar === 'locative' ? 'locative' : 'nominative')
    : number
}

/** One step in a case: „tiret drugie”, „zdaniu drugim”, „wprowadzenie do wyliczenia”. */
export function stepLabel({ kind, number }: Step, grammar: Case): string {
  const shown = shownNumber(kind, number, grammar)
  return shown === '' ? noun(kind)[grammar] : `${noun(kind)[grammar]} ${shown}`
}

/**
 * The way to a unit in an instruction, each level with its own preposition (ZTP § 89 ust. 2):
 * „w art. 18 w ust. 2 w pkt 9”, „we wprowadzeniu do wyliczenia”, „w tytule rozdziału 7”.
 */
export function way(address: Address): string {
  const words: string[] = []
  for (const [index, step] of address.entries()) {
    const owner = address[index - 1]
    if (step.kind === 'heading' && owner) {
      words.pop()
      words.push(`${noun('heading').preposition} ${noun('heading').locative} ${genitive(owner)}`)
    } else {
      words.push(`${noun(step.kind).preposition} ${stepLabel(step, 'locative')}`)
    }
  }
  return words.join(' ')
}

/** „rozdziału 7”. */
export function genitive({ kind, number }: Step): string {
  return `${noun(kind).genitive} ${number}`.trimEnd()
}
