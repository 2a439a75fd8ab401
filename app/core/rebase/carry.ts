import { applyAll } from '../amendment/apply.ts'
import type { Failure } from '../amendment/apply/run.ts'
import type { Operation } from '../amendment/operation.ts'
import { eId, type Address } from '../statute/address.ts'
import { locate, walk } from '../statute/locate.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { replaceAt } from '../statute/update.ts'
import { addArticle, addDivision } from './add-block.ts'
import { alignTexts } from './alignment.ts'
import { bare, blocksOf, byPlace, isDivision, type Placed } from './block.ts'
import type { Choices, Item } from './item.ts'
import { mergeGone } from './merge-children.ts'
import { mergeTitle } from './merge-title.ts'
import { mergeUnit } from './merge-unit.ts'
import { carried, conflict, saysSame, type Context, type Merged } from './merged.ts'
import { replaceBlocks } from './replace-blocks.ts'

/** A draft's changes on the new text. */
export interface Carried {
  /** The new text with every change that could be carried over or was chosen. */
  readonly statute: Statute
  /** One for each change of the draft, in the order of its text. */
  readonly items: readonly Item[]
  /** Operations that did not fit even the old text. */
  readonly failed: readonly Failure[]
}

/**
 * The three-way merge of a draft: `old` is the text that the operations amend, `now` the newer one.
 * Every unit that the operations make other than in `old` has its item, so that nothing proposed is
 * lost unseen; in an open conflict the new text stands. Onto the same text everything is clean.
 */
export function carry(
  old: Statute,
  operations: readonly Operation[],
  now: Statute,
  choices: Choices = new Map(),
): Carried {
  const { statute: ours, failed } = applyAll(old, operations)
  if (ours === old) return { statute: now, items: [], failed }
  const context: Context = { alignment: alignTexts(old, now), choices }
  const [before, after] = [blocksOf(old), blocksOf(ours)]
  const drafted = byPlace([...after.divisions, ...after.articles])
  const known = byPlace([...before.divisions, ...before.articles])
  const title = mergeTitle(old, ours, now, context)
  const items: Item[] = [...title.items]
  const replaced = new Map<string, Unit | null>()
  const returned: Placed[] = []
  for (const base of [...before.divisions.map(bare), ...before.articles]) {
    const key = eId(base.address)
    const found = drafted.get(key)
    const own = found && (isDivision(base.unit) ? bare(found) : found)
    const merged = mergeBlock(base, own?.unit ?? null, context)
    items.push(...merged.items)
    const target = context.alignment.forward(base.address)
    if (!target && merged.unit) returned.push({ unit: merged.unit, address: base.address })
    if (target && merged.unit !== target.unit && merged.items.length > 0) {
      replaced.set(eId(target.address), merged.unit)
    }
  }
  let statute = replaceBlocks({ ...now, title: title.text }, replaced)
  const inside = new Set<Unit>()
  // A second unit of one number, which a draft should not have, is one more.
  const isKnown = (placed: Placed) =>
    inside.has(placed.unit) ||
    (known.has(eId(placed.address)) && drafted.get(eId(placed.address)) === placed)
  for (const division of after.divisions) {
    if (isKnown(division)) continue
    const added = addDivision(statute, division, ours, context)
    statute = added.statute
    items.push(...added.items)
    for (const unit of below(division.unit)) inside.add(unit)
  }
  for (const article of after.articles) {
    if (isKnown(article)) continue
    const added = addArticle(statute, article, context)
    statute = added.statute
    items.push(...added.items)
  }
  for (const placed of returned) {
    const choices: Choices = new Map([[eId(placed.address), { kind: 'ours' }]])
    statute = addArticle(statute, placed, { ...context, choices }).statute
  }
  return { statute: putElsewhere(statute, items), items: inOrder(items, ours), failed }
}

/** Puts what was chosen for a unit that the new text has in another place there. */
function putElsewhere(statute: Statute, items: readonly Item[]): Statute {
  return items.reduce((text, { reason, choice, now, merged }) => {
    if (reason !== 'elsewhere' || choice === null || now === null || merged === null) return text
    const found = locate(text, now)
    return found.ok ? replaceAt(text, found.path, { ...merged, number: found.unit.number }) : text
  }, statute)
}

function mergeBlock(base: Placed, ours: Unit | null, context: Context): Merged {
  const { address: was } = base
  if (ours && saysSame(ours, base.unit)) return { unit: null, items: [] }
  const target = context.alignment.forward(was)
  if (!target) return mergeGone(base.unit, ours, was, context)
  const theirs = isDivision(base.unit) ? bare(target).unit : target.unit
  const now = target.address
  if (ours) {
    const three = { base: base.unit, ours, theirs, was, address: was, now }
    return mergeUnit(three, context)
  }
  const place = { address: was, now, base: base.unit, ours, theirs }
  return saysSame(theirs, base.unit)
    ? carried(place, null, was)
    : conflict(place, 'changed', context)
}

function below(unit: Unit): readonly Unit[] {
  return [unit, ...unit.children.flatMap(below)]
}

/** By their place in the draft's text; what the draft took out stands with the unit it was in. */
function inOrder(items: readonly Item[], ours: Statute): readonly Item[] {
  const places = new Map([...walk(ours)].map(({ address }, index) => [eId(address), index]))
  const placeOf = (address: Address): number => {
    for (let length = address.length; length > 0; length -= 1) {
      const place = places.get(eId(address.slice(0, length)))
      if (place !== undefined) return place
    }
    return -1
  }
  return items.toSorted((a, b) => placeOf(a.address) - placeOf(b.address))
}
