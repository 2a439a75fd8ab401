import type { Range } from '../../problem.ts'
import type { Address } from '../../statute/address.ts'
import type { DeleteWords, InsertWords, Occurrence, ReplaceWords } from '../operation.ts'
import type { Channel } from './channel.ts'
import { findText, findUnit, splitAddress, type Missing, type Target } from './find.ts'
import { hasInflectedForms, occurrences, stretches } from './occurrences.ts'
import { applyProblem, type ApplyProblem } from './problem.ts'
import { change } from './text.ts'
import type { WorkingStatute, WorkingUnit } from './working.ts'

interface Hit {
  readonly target: Target
  readonly range: Range
}

/**
 * „wyrazy „…” zastępuje się wyrazami „…”” (ZTP § 87 ust. 3, § 88). Words „w różnej liczbie i różnym
 * przypadku” are exchanged only where every occurrence has the quoted form: a replacement in another
 * case has to be written by a person.
 */
export function replaceWords(
  statute: WorkingStatute,
  operation: ReplaceWords,
): ApplyProblem | null {
  const { address, words, replacement, inflected } = operation
  const found = targets(statute, address)
  if (!found.ok) return found.problem
  if (inflected && found.targets.some((target) => hasInflectedForms(textOf(target), words))) {
    return applyProblem('words-inflected', address, { text: words })
  }
  return changeAll(found.targets, operation, words, (text, range) =>
    replacement === '' ? cut(text, range) : [range, replacement],
  )
}

/** „po wyrazach „…” dodaje się wyrazy „…””, „przed …”, „na początku …”, „na końcu …”. */
export function insertWords(statute: WorkingStatute, operation: InsertWords): ApplyProblem | null {
  const { address, anchor, position, words } = operation
  if (position === 'start') return prependWords(statute, address, words)
  if (position === 'end') return appendWords(statute, address, words)
  const found = targets(statute, address)
  if (!found.ok) return found.problem
  return changeAll(found.targets, operation, anchor, (text, range) =>
    position === 'after'
      ? [{ start: range.end, end: range.end }, glue(text.slice(0, range.end), words)]
      : [{ start: range.start, end: range.start }, words + space(words, text.slice(range.start))],
  )
}

/** „skreśla się wyrazy „…””; „po wyrazie „…” skreśla się przecinek”. */
export function deleteWords(statute: WorkingStatute, operation: DeleteWords): ApplyProblem | null {
  const { address, words, after, before } = operation
  const found = targets(statute, address)
  if (!found.ok) return found.problem
  const quoted =
    after !== undefined ? join(after, words) : before !== undefined ? join(words, before) : words
  return changeAll(found.targets, operation, quoted, (text, { start, end }) => {
    if (after !== undefined) return cut(text, { start: start + kept(text, start, after), end })
    if (before !== undefined) return cut(text, { start, end: end - before.length })
    return cut(text, { start, end })
  })
}

/** How far the anchor reaches in the text, whose spaces and dashes may differ from the quoted ones. */
function kept(text: string, start: number, anchor: string): number {
  return occurrences(text.slice(start), anchor)[0]?.end ?? anchor.length
}

function join(words: string, next: string): string {
  return words + space(words, next) + next
}

/** Takes words out with one of the spaces around them. */
function cut(text: string, range: Range): readonly [Range, string] {
  const start = range.start + (/^\s*/u.exec(text.slice(range.start, range.end))?.[0].length ?? 0)
  const end = start + text.slice(start, range.end).trimEnd().length
  const after = text.charAt(end)
  if (text.charAt(start - 1) === ' ' && (after === '' || /[\s.,;:)”]/u.test(after))) {
    return [{ start: start - 1, end }, '']
  }
  return [{ start, end: start === 0 && after === ' ' ? end + 1 : end }, '']
}

function prependWords(
  statute: WorkingStatute,
  address: Address,
  words: string,
): ApplyProblem | null {
  const found = findText(statute, address)
  if (!found.ok) return found.problem
  const { target } = found
  const { start } = target
  return change(target, { start, end: start }, words + space(words, textOf(target)), address)
}

/** „oraz”, „lub”: they lead on to the next unit, and so stand behind the mark. */
const LEADS_ON = /^(?:i|oraz|lub|albo|bądź|a także)$/u

/**
 * Words added at the end go before the mark that ends the unit, unless they bring one, lead on to the
 * next unit, or that mark is exchanged itself: „kropkę zastępuje się przecinkiem i dodaje się wyrazy …”.
 */
function appendWords(
  statute: WorkingStatute,
  address: Address,
  words: string,
): ApplyProblem | null {
  const found = findText(statute, address)
  if (!found.ok) return found.problem
  const { target } = found
  const text = textOf(target)
  const end = text.trimEnd().length
  const { edits } = target.channel
  const exchanged = edits.some((edit) => edit.start < edit.end && edit.end === target.start + end)
  const behind = exchanged || LEADS_ON.test(words.trim()) || /[.,;:]$/u.test(words)
  const mark = /[.,;:]$/u.test(text.slice(0, end)) && !behind ? 1 : 0
  const at = target.start + end - mark
  const glued = glue(text.slice(0, end - mark), words)
  return change(target, { start: at, end: at }, glued, address)
}

/** Where, and which occurrences, of what. */
interface Meant {
  readonly address: Address
  readonly occurrence: Occurrence
  readonly through?: string
}

function changeAll(
  places: readonly Target[],
  { address, occurrence, through }: Meant,
  words: string,
  edit: (text: string, range: Range) => readonly [Range, string],
): ApplyProblem | null {
  const hits = places.flatMap((target) =>
    stretches(textOf(target), words, through).map((range): Hit => ({ target, range })),
  )
  const chosen = typeof occurrence === 'number' ? hits.slice(occurrence - 1, occurrence) : hits
  if (chosen.length === 0) {
    const begun = places.some((target) => occurrences(textOf(target), words).length > 0)
    const text = through !== undefined && begun ? through : words
    return applyProblem('words-not-found', address, { text })
  }
  if (occurrence === 'only' && chosen.length > 1) {
    return applyProblem('words-found-twice', address, { text: words })
  }
  return changeTogether(chosen, edit, address)
}

/** All places or none: where one of them is changed already, the operation fails as a whole. */
function changeTogether(
  hits: readonly Hit[],
  edit: (text: string, range: Range) => readonly [Range, string],
  address: Address,
): ApplyProblem | null {
  const made: Channel[] = []
  const ends = new Map<Channel, number>()
  for (const { target, range } of hits) {
    const { channel } = target
    const [{ start, end }, text] = edit(textOf(target), range)
    // Two neighbouring words may both claim the space between them.
    const from = Math.max(target.start + start, ends.get(channel) ?? 0)
    const problem = change(target, { start: from, end: target.start + end }, text, address)
    if (problem) {
      for (const done of made) done.edits.pop()
      return problem
    }
    made.push(channel)
    ends.set(channel, target.start + end)
  }
  return null
}

/** All texts that an address means: of a unit and every unit in it, or of one part. */
function targets(
  statute: WorkingStatute,
  address: Address,
): { readonly ok: true; readonly targets: readonly Target[] } | Missing {
  if (splitAddress(address).parts.length > 0) {
    const found = findText(statute, address)
    return found.ok ? { ok: true, targets: [found.target] } : found
  }
  const found = findUnit(statute, address)
  if (!found.ok) return found
  return { ok: true, targets: [...textsWithin(found.node)] }
}

function* textsWithin(node: WorkingUnit): Generator<Target> {
  if (node.replacement || node.gone) return
  if (node.kind !== 'act') {
    yield { node, channel: node.text, start: 0, end: node.text.before.length }
  }
  for (const child of node.children) yield* textsWithin(child)
}

function textOf({ channel, start, end }: Target): string {
  return channel.before.slice(start, end)
}

/** Words joined to what they follow: a space between, unless they begin with a closing mark. */
function glue(before: string, words: string): string {
  return /^[\s.,;:)”%]/u.test(words) || before === '' || /[\s(„]$/u.test(before)
    ? words
    : ` ${words}`
}

function space(words: string, after: string): string {
  return /[\s(„]$/u.test(words) || /^[\s.,;:)”]/u.test(after) ? '' : ' '
}
