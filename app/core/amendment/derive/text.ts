import type { Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { sentences } from '../../statute/sentence.ts'
import { unit, type Statute, type Unit } from '../../statute/unit.ts'
import { apply } from '../apply.ts'
import type { Operation } from '../operation.ts'
import { change, type Change } from './change.ts'
import { sameText } from './same.ts'
import { repeatedWordChange, wordChange } from './words.ts'

/**
 * Below this length a text is read at a glance, and its new wording tells more than an exchange of
 * words; above it the change would be hard to find. It is about three printed lines.
 */
const LONG_TEXT = 240

const ENDING = /[.;,]$/u

/** The change of an undivided unit whose text differs; the whole unit is the last resort. */
export function unitTextChange(before: Unit, after: Unit, address: Address): Change {
  const whole = change({ kind: 'replaceUnit', address, unit: after }, 'smallest-unit')
  if (before.heading !== after.heading) return whole
  return (
    endingChange(before, after, address) ?? partChange(before.text, after.text, address) ?? whole
  )
}

/** The change of an introduction to an enumeration. */
export function introChange(before: Unit, after: Unit, address: Address): Change {
  const intro: Address = [...address, { kind: 'intro', number: '' }]
  return (
    partChange(before.text, after.text, intro) ??
    change({ kind: 'replaceText', address: intro, text: after.text }, 'introduction-only')
  )
}

/** „kropkę zastępuje się średnikiem”: only units of an enumeration trade their closing marks. */
function endingChange(before: Unit, after: Unit, address: Address): Change | null {
  const { inner, last } = kinds[before.kind].ending
  if (inner === last && inner !== ',') return null
  const [from, to] = [ending(before.text), ending(after.text)]
  if (from === to || !sameText(withoutEnding(before.text), withoutEnding(after.text))) return null
  return change({ kind: 'setEnding', address, from, to }, 'closing-mark')
}

export function withoutEnding(text: string): string {
  return text.trimEnd().replace(ENDING, '')
}

function ending(text: string): string {
  return ENDING.exec(text.trimEnd())?.[0] ?? ''
}

/** A change smaller than the text at `address`, when the text is long and the change is local. */
function partChange(before: string, after: string, address: Address): Change | null {
  if (before.length < LONG_TEXT) return null
  for (const find of [repeatedWordChange, wordChange, wordsInSentence, sentenceChange]) {
    const small = find(before, after, [])
    if (small && leadsTo(small.operation, before, after)) {
      const { operation } = small
      return { ...small, operation: { ...operation, address: [...address, ...operation.address] } }
    }
  }
  return null
}

/** Tries an operation on nothing but the text. */
function leadsTo(operation: Operation, before: string, after: string): boolean {
  const address: Address = [{ kind: 'article', number: '1' }]
  const alone: Statute = { ...emptyStatute, units: [unit('article', '1', before)] }
  const there = { ...operation, address: [...address, ...operation.address] }
  const result = apply(alone, [there])
  return result.ok && sameText(result.value.units[0]?.text ?? '', after)
}

const emptyStatute: Statute = {
  eli: '',
  title: '',
  source: '',
  asOf: '',
  excerpt: true,
  units: [],
}

/** „w zdaniu drugim wyraz „wójt” …”: for words that another sentence has as well. */
function wordsInSentence(before: string, after: string, address: Address): Change | null {
  const [old, fresh] = [texts(before), texts(after)]
  const at = old.findIndex((sentence, index) => sentence !== fresh[index])
  const [was, now] = [old[at], fresh[at]]
  if (was === undefined || now === undefined || before.includes('\n')) return null
  if (old.length !== fresh.length || !sameList(old.slice(at + 1), fresh.slice(at + 1))) return null
  return wordChange(was, now, [...address, { kind: 'sentence', number: String(at + 1) }])
}

function sentenceChange(before: string, after: string, address: Address): Change | null {
  const old = texts(before)
  const fresh = texts(after)
  if (before.includes('\n') || after.includes('\n')) return null
  const first = old.findIndex((sentence, index) => !sameText(sentence, fresh[index] ?? ''))
  const at = first < 0 ? old.length : first
  const number = String(at + 1)
  const place: Address = [...address, { kind: 'sentence', number }]
  const text = fresh[at]
  if (text === undefined) {
    // The last one can go by itself; without another one those behind it would change their ordinals.
    const isLast = old.length > 1 && fresh.length === old.length - 1
    return isLast ? change({ kind: 'repealSentence', address: place }, 'one-sentence') : null
  }
  if (fresh.length === old.length && sameList(old.slice(at + 1), fresh.slice(at + 1))) {
    const changed = old[at]?.length ?? 0
    if (old.length < 2 || changed * 2 > before.length) return null
    return change({ kind: 'replaceText', address: place, text }, 'one-sentence')
  }
  if (fresh.length === old.length + 1 && sameList(old.slice(at), fresh.slice(at + 1))) {
    return change({ kind: 'insertSentence', address: place, text }, 'sentence-added')
  }
  return null
}

function texts(text: string): readonly string[] {
  return sentences(text).map(({ start, end }) => text.slice(start, end))
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, index) => sameText(text, b[index] ?? ''))
}
