import type { Range } from '../../problem.ts'
import type { Address } from '../../statute/address.ts'
import { sentenceIndex, sentences } from '../../statute/sentence.ts'
import type { InsertSentence, RepealSentence, ReplaceText, SetEnding } from '../operation.ts'
import { titleDateOf } from '../title-date.ts'
import { note } from './channel.ts'
import { findText, findUnit, splitAddress, type Target } from './find.ts'
import { applyProblem, type ApplyProblem } from './problem.ts'
import { touch, type WorkingStatute, type WorkingUnit } from './working.ts'

const fullTitle = /^(?:USTAWA|Ustawa)\s/u

/** „… otrzymuje brzmienie:” of an introduction, a sentence, a heading or the act's title. */
export function replaceText(
  statute: WorkingStatute,
  { address, text }: ReplaceText,
): ApplyProblem | null {
  const found = findText(statute, address)
  if (!found.ok) return found.problem
  const { target } = found
  const prefix =
    target.node.kind === 'act' && !fullTitle.test(text)
      ? titleDateOf(target.channel.before).length
      : 0
  return change(target, { start: target.start + prefix, end: target.end }, text, address)
}

/** „dodaje się zdanie drugie w brzmieniu:”; a sentence goes after the one before its ordinal. */
export function insertSentence(
  statute: WorkingStatute,
  { address, text }: InsertSentence,
): ApplyProblem | null {
  const found = findText(statute, address.slice(0, -1))
  if (!found.ok) return found.problem
  const { target } = found
  const there = sentences(target.channel.before)
  const number = address.at(-1)?.number
  const place = number === '' ? there.length : Number(number) - 1
  if (!(place >= 0 && place <= there.length)) return applyProblem('part-not-found', address)
  const previous = there[place - 1]
  const [at, words] = previous
    ? [previous.end, ` ${text}`]
    : [there[0]?.start ?? 0, there.length > 0 ? `${text} ` : text]
  return change(target, { start: at, end: at }, words, address)
}

/** „uchyla się zdanie drugie”: the sentence goes with the space before it (or after, the first). */
export function repealSentence(
  statute: WorkingStatute,
  { address }: RepealSentence,
): ApplyProblem | null {
  const found = findText(statute, address)
  if (!found.ok) return found.problem
  const { target } = found
  const there = sentences(target.channel.before)
  const place = sentenceIndex(address.at(-1)?.number ?? '', there.length)
  const previous = there[place - 1]
  const next = there[place + 1]
  const start = previous?.end ?? target.start
  const end = previous ? target.end : (next?.start ?? target.end)
  return change(target, { start, end }, '', address)
}

/** „kropkę zastępuje się średnikiem”, „na końcu dodaje się przecinek”, „skreśla się kropkę”. */
export function setEnding(
  statute: WorkingStatute,
  { address, from, to }: SetEnding,
): ApplyProblem | null {
  const found = endingTarget(statute, address)
  if (!found.ok) return found.problem
  const { target } = found
  if (target.node.replacement || target.node.gone) return applyProblem('overlapping', address)
  const words = target.channel.before.slice(target.start, target.end).trimEnd()
  const end = target.start + words.length
  const ends = from === '' ? !/[.,;]$/u.test(words) : words.endsWith(from)
  if (!ends) return applyProblem('ending-differs', address, { text: words.slice(-1) })
  return change(target, { start: end - from.length, end }, to, address)
}

function endingTarget(statute: WorkingStatute, address: Address): ReturnType<typeof findText> {
  if (splitAddress(address).parts.length > 0) return findText(statute, address)
  const found = findUnit(statute, address)
  if (!found.ok) return found
  const node = ending(found.node)
  const channel = node.text
  return { ok: true, target: { node, channel, start: 0, end: channel.before.length } }
}

/** The unit whose text ends the printed unit: its closing part, the last of its enumeration, itself. */
function ending(node: WorkingUnit): WorkingUnit {
  const last = (node.made ?? node).former.at(-1) ?? node.made
  return last ? ending(last) : node
}

/** Notes a change of a stretch of text, unless another operation changes the same words. */
export function change(
  { node, channel }: Target,
  { start, end }: Range,
  text: string,
  address: Address,
): ApplyProblem | null {
  if (!note(channel, start, end, text)) return applyProblem('overlapping', address)
  touch(node)
  return null
}
