import { isPartKind, type Address, type Step } from '../statute/address.ts'
import { sentenceIndex, sentences } from '../statute/sentence.ts'
import type { Statute } from '../statute/unit.ts'
import { settled, type Channel } from './apply/channel.ts'
import { lookUp, splitAddress } from './apply/find.ts'
import { addressAfter, within } from './apply/position.ts'
import { run } from './apply/run.ts'
import type { WorkingStatute, WorkingUnit } from './apply/working.ts'
import type { Operation } from './operation.ts'

/**
 * Where a place of the old text is after the operations; null when it is gone. A repealed unit keeps
 * its address, for its number stays in print, but nothing is left inside it. A unit inside one that got
 * a new wording is the one with the same number there. Tirets and sentences shift with what is put in
 * before them; what was split off moves into the new ust. 1; a renumbered unit is at its new number.
 */
export function mapAddress(
  before: Statute,
  operations: readonly Operation[],
  address: Address,
): Address | null {
  const { statute } = run(before, operations)
  const { units, parts } = splitAddress(address)
  const place = placeOf(statute, units)
  if (!place) return null
  if (parts.length === 0) return place.address
  return partAddress(place, parts)
}

interface Place {
  readonly address: Address
  readonly node: WorkingUnit
  /** What is left of the address below `node`, where that was reworded as a whole. */
  readonly rest: Address
}

function placeOf(statute: WorkingStatute, address: Address): Place | null {
  for (let length = 0; length <= address.length; length += 1) {
    const head = address.slice(0, length)
    const node = lookUp(statute, head)
    if (!node || node.gone) return null
    const rest = address.slice(length)
    if (!node.replacement && rest.length > 0) continue
    const at = addressAfter(node)
    if (!at) return null
    if (rest.length === 0) return { address: at, node, rest }
    const kept = !node.repealed && node.replacement && within(node.replacement, rest)
    return kept ? { address: [...at, ...rest], node, rest } : null
  }
  return null
}

function partAddress({ address, node, rest }: Place, parts: Address): Address | null {
  const owner = node.made ?? node
  const at = node.made ? addressAfter(node.made) : address
  if (!at || node.repealed) return null
  const mapped: Step[] = []
  for (const part of parts) {
    const step = mapPart(part, owner, rest)
    if (!step) return null
    mapped.push(step)
  }
  return [...at, ...mapped]
}

function mapPart(part: Step, node: WorkingUnit, rest: Address): Step | null {
  if (!isPartKind(part.kind)) return null
  const wording = node.replacement && within(node.replacement, rest)
  switch (part.kind) {
    case 'sentence':
      return wording ? null : mapSentence(part, node.text)
    case 'intro': {
      const children = wording ? wording.children : node.children
      return children.length > 0 ? part : null
    }
    default:
      return part
  }
}

/** A sentence is where its first character came to lie. */
function mapSentence(part: Step, channel: Channel): Step | null {
  const before = sentences(channel.before)
  const range = before[sentenceIndex(part.number, before.length)]
  if (!range) return null
  let shift = 0
  for (const edit of channel.edits) {
    const covers = edit.start <= range.start && edit.end >= range.end && edit.end > edit.start
    if (covers && (edit.text === '' || edit.start < range.start || edit.end > range.end))
      return null
    if (edit.end <= range.start) shift += edit.text.length - (edit.end - edit.start)
  }
  const start = range.start + shift
  const there = sentences(settled(channel))
  const index = there.findIndex((sentence) => sentence.start <= start && start < sentence.end)
  return index < 0 ? null : { ...part, number: String(index + 1) }
}
