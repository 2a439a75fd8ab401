import type { Address, Step } from '../../statute/address.ts'
import { isPartKind } from '../../statute/address.ts'
import { mayContain } from '../../statute/kinds.ts'
import type { Phrase } from './phrases.ts'
import type { ReadCode } from './problem.ts'
import type { Chain, Label, Rung } from './selection.ts'
import { rank } from './unit-words.ts'

/** No real instruction names as many places; keeps the work of a hostile text within bounds. */
export const MAX_TARGETS = 400

/**
 * The address of a unit named in the context of another: steps that cannot contain it are left, so that
 * „dodaje się pkt 6” after „w pkt 5” stands beside it, and „w ust. 4” after „w ust. 1” likewise. An
 * article leaves all: it is numbered through the whole act (ZTP § 57 ust. 1).
 */
export function descend(context: Address, step: Step): Address {
  if (step.kind === 'article' || step.kind === 'actTitle') return [step]
  // „w tytule i w art. 1”: with no unit around it is the title of the act.
  if (step.kind === 'heading' && context.length === 0) return [{ kind: 'actTitle', number: '' }]
  let depth = context.length
  while (depth > 0 && !holds(context[depth - 1], step)) depth--
  return [...context.slice(0, depth), step]
}

function holds(outer: Step | undefined, inner: Step): boolean {
  if (!outer || isPartKind(outer.kind)) return false
  if (isPartKind(inner.kind)) return true
  return mayContain(outer.kind, inner.kind) || rank(outer.kind) < rank(inner.kind)
}

/** The addresses that a chain names in each of the contexts; null when a range cannot be told apart. */
export function descendAll(contexts: readonly Address[], chain: Chain): readonly Address[] | null {
  let addresses: readonly Address[] = contexts
  for (const rung of chain) {
    const numbers = labelNumbers(rung)
    if (!numbers || addresses.length * numbers.length > MAX_TARGETS) return null
    addresses = unique(
      addresses.flatMap((address) =>
        numbers.map((number) => descend(address, { kind: rung.kind, number })),
      ),
    )
  }
  return addresses
}

/** Why no addresses can be told: a range whose numbers only the act knows, or too many of them. */
export function whyNoTargets(phrases: readonly Phrase[]): ReadCode {
  const open = phrases.some(
    (phrase) =>
      'chain' in phrase &&
      phrase.chain.some(({ labels }) => labels.some((label) => !expand(label))),
  )
  return open ? 'range-open' : 'too-many-targets'
}

function labelNumbers(rung: Rung): readonly string[] | null {
  const numbers: string[] = []
  for (const label of rung.labels) {
    const range = expand(label)
    if (!range) return null
    numbers.push(...range)
  }
  return numbers
}

const wholeNumber = /^\d{1,4}$/u
const lettered = /^(\d*)([a-p])$/u

/**
 * The plain numbers of a range: „2–5”, „a–d”, „15a–15f”. Null for any other: between „5p” and „5r”, or
 * „2a” and „5”, only the act itself knows which numbers there are.
 */
export function expand(label: Label): readonly string[] | null {
  const { from, to } = label
  if (to === undefined) return [from]
  if (wholeNumber.test(from) && wholeNumber.test(to)) {
    return sequence(Number(from), Number(to), String)
  }
  const [, stem = '', first] = lettered.exec(from) ?? []
  const [, sameStem, last] = lettered.exec(to) ?? []
  if (first === undefined || last === undefined || stem !== sameStem) return null
  return sequence(
    first.charCodeAt(0),
    last.charCodeAt(0),
    (code) => stem + String.fromCharCode(code),
  )
}

function sequence(from: number, to: number, name: (value: number) => string): string[] | null {
  if (to <= from || to - from >= MAX_TARGETS) return null
  return Array.from({ length: to - from + 1 }, (_, i) => name(from + i))
}

function unique(addresses: readonly Address[]): readonly Address[] {
  const seen = new Set<string>()
  return addresses.filter((address) => {
    const key = address.map((step) => `${step.kind} ${step.number}`).join('/')
    return seen.has(key) ? false : seen.add(key)
  })
}
