import { counted } from '../amendment/edit/number.ts'
import { addressOf } from '../statute/locate.ts'
import type { Unit } from '../statute/unit.ts'
import { mergeChildren } from './merge-children.ts'
import { mergeText } from './merge-text.ts'
import {
  carried,
  conflict,
  mixed,
  overtaken,
  saysSame,
  type Context,
  type Merged,
  type Place,
  type Three,
} from './merged.ts'

/**
 * Carries the draft's changes of one unit over to the new text of it, as deep as the three are divided
 * alike: what only one side changed is taken from that side. A unit that the draft left alone is told
 * nothing about and comes out as the new text has it.
 */
export function mergeUnit(three: Three, context: Context): Merged {
  const { base, ours, theirs, address, now } = three
  if (saysSame(ours, base)) return { unit: theirs, items: [] }
  const place: Place = { address, now, base, ours, theirs }
  if (saysSame(ours, theirs)) return overtaken(place)
  if (areDividedAlike(base, ours, theirs)) return mergeDivided(three, context)
  const numbered = { ...ours, number: theirs.number }
  if (saysSame(theirs, base)) return carried(place, numbered, three.was)
  const divided = mergeNewlyDivided(three, context)
  if (divided) return divided
  if ([base, ours, theirs].every(({ children }) => children.length === 0)) {
    const heading = mergeText(base.heading, ours.heading, theirs.heading)
    const text = mergeText(base.text, ours.text, theirs.text)
    if (heading !== null && text !== null) return mixed(place, { ...theirs, heading, text })
  }
  return conflict(place, 'changed', context, (unit) => ({ ...unit, number: theirs.number }))
}

function areDividedAlike(...units: readonly Unit[]): boolean {
  const [kind] = units.flatMap(({ children }) => children.map((child) => child.kind))
  return units.every(({ children }) => children.some((child) => child.kind === kind))
}

function mergeDivided(three: Three, context: Context): Merged {
  const intro = mergeIntro(three, context)
  const { units, items } = mergeChildren(three, context, mergeUnit)
  const unit = { ...three.theirs, text: intro.text, children: counted(units) }
  return { unit, items: [...intro.items, ...items] }
}

/** The unit's own words: the introduction of an enumeration, or what precedes the ustępy. */
function mergeIntro(
  { base, ours, theirs, was, address, now }: Three,
  context: Context,
): { readonly text: string; readonly items: Merged['items'] } {
  const [b, o, t] = [base, ours, theirs].map((unit) => ({ ...unit, children: [] }))
  if (!b || !o || !t || saysSame(o, b)) return { text: theirs.text, items: [] }
  const intro = { kind: 'intro', number: '' } as const
  const place: Place = {
    address: [...address, intro],
    now: [...now, intro],
    base: b,
    ours: o,
    theirs: t,
  }
  const text = mergeText(base.text, ours.text, theirs.text)
  const merged = saysSame(o, t)
    ? overtaken(place)
    : text === null
      ? conflict(place, 'changed', context)
      : saysSame(t, b)
        ? carried(place, { ...t, text }, [...was, intro])
        : mixed(place, { ...t, text })
  return { text: merged.unit?.text ?? theirs.text, items: merged.items }
}

/**
 * Where one side divided what was undivided („dotychczasową treść oznacza się jako ust. 1”), the other
 * side's words belong into the first of the new units.
 */
function mergeNewlyDivided(three: Three, context: Context): Merged | null {
  const { base, ours, theirs, address, now, was } = three
  if (base.children.length > 0) return null
  const [first, ...others] = theirs.children
  if (first && theirs.text === '' && ours.children.length === 0 && isParagraph(first)) {
    const inner = mergeUnit(
      {
        base: { ...first, text: base.text, children: [] },
        ours: { ...first, text: ours.text, children: [] },
        theirs: first,
        was,
        address,
        now: addressOf(first, now),
      },
      context,
    )
    const children = inner.unit ? [inner.unit, ...others] : others
    return { unit: { ...theirs, children }, items: inner.items }
  }
  const [own, ...added] = ours.children
  if (own && ours.text === '' && theirs.children.length === 0 && isParagraph(own)) {
    const text = own.children.length > 0 ? null : mergeText(base.text, own.text, theirs.text)
    if (text === null) return null
    const place: Place = { address, now, base, ours, theirs }
    return mixed(place, { ...theirs, text: '', children: [{ ...own, text }, ...added] })
  }
  return null
}

function isParagraph({ kind }: Unit): boolean {
  return kind === 'paragraph' || kind === 'section'
}
