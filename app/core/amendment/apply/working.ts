import { kinds } from '../../statute/kinds.ts'
import type { Statute, Unit, UnitKind } from '../../statute/unit.ts'
import { channel, settled, type Channel } from './channel.ts'

/**
 * A unit while operations are applied. Its `former` children are what addresses mean, the statute as
 * it stood before; its `children` are what becomes of them. Only `apply` sees these mutable values.
 */
export interface WorkingUnit {
  readonly kind: UnitKind | 'act'
  /** The unit as it stood; null for the act itself and for what an operation made. */
  readonly before: Unit | null
  readonly former: readonly WorkingUnit[]
  number: string
  parent: WorkingUnit | null
  text: Channel
  readonly heading: Channel
  children: WorkingUnit[]
  /** The child that `splitText` made of the whole contents. */
  made: WorkingUnit | null
  /** What stands in its place now, as a whole: a new wording, the mark of repeal, an inserted unit. */
  replacement: Unit | null
  repealed: boolean
  gone: boolean
  /** An operation changed this unit or one in it, so that no other may change it as a whole. */
  touched: boolean
}

/** A statute laid open for operations. `articles` holds the articles by number, wherever they stand. */
export interface WorkingStatute {
  readonly before: Statute
  readonly act: WorkingUnit
  readonly articles: ReadonlyMap<string, WorkingUnit>
}

export function open(statute: Statute): WorkingStatute {
  const articles = new Map<string, WorkingUnit>()
  const act = working('act', '', statute.title, '', null)
  const former = statute.units.map((unit) => openUnit(unit, act, articles))
  return { before: statute, act: Object.assign(act, { former, children: [...former] }), articles }
}

function openUnit(
  unit: Unit,
  parent: WorkingUnit,
  articles: Map<string, WorkingUnit>,
): WorkingUnit {
  const node = working(unit.kind, unit.number, unit.text, unit.heading, unit)
  node.parent = parent
  const former = unit.children.map((child) => openUnit(child, node, articles))
  const opened = Object.assign(node, { former, children: [...former] })
  if (unit.kind === 'article' && !articles.has(unit.number)) articles.set(unit.number, opened)
  return opened
}

export function working(
  kind: UnitKind | 'act',
  number: string,
  text: string,
  heading: string,
  before: Unit | null,
): WorkingUnit {
  return {
    kind,
    before,
    former: [],
    number,
    parent: null,
    text: channel(text),
    heading: channel(heading),
    children: [],
    made: null,
    replacement: null,
    repealed: false,
    gone: false,
    touched: false,
  }
}

/** A unit that an operation puts into the statute. */
export function inserted(unit: Unit, parent: WorkingUnit): WorkingUnit {
  const node = working(unit.kind, unit.number, unit.text, unit.heading, null)
  node.parent = parent
  node.replacement = unit
  return node
}

/** Marks a unit and all that contain it as changed. */
export function touch(node: WorkingUnit): void {
  for (let at: WorkingUnit | null = node; at && !at.touched; at = at.parent) at.touched = true
}

/** The statute that the operations lead to; the same object when they changed nothing. */
export function close(statute: WorkingStatute): Statute {
  const { before, act } = statute
  if (!act.touched) return before
  const title = settled(act.text)
  const units = closeChildren(act, before.units)
  return title === before.title && units === before.units ? before : { ...before, title, units }
}

function closeUnit(node: WorkingUnit): Unit | null {
  if (node.gone || node.kind === 'act') return null
  if (node.before && !node.touched) return node.before
  const { before, kind } = node
  const unit = node.replacement ?? {
    kind,
    number: node.number,
    heading: settled(node.heading),
    text: settled(node.text),
    children: closeChildren(node, before?.children ?? []),
  }
  const same =
    before &&
    unit.number === before.number &&
    unit.heading === before.heading &&
    unit.text === before.text &&
    unit.children === before.children
  return same ? before : unit
}

function closeChildren(node: WorkingUnit, before: readonly Unit[]): readonly Unit[] {
  const closed = node.children.flatMap((child) => closeUnit(child) ?? [])
  const counted = countOrdinals(closed)
  const same =
    counted.length === before.length && counted.every((child, index) => child === before[index])
  return same ? before : counted
}

/** Tirets print no number, theirs is their place: after a change they are counted anew. */
function countOrdinals(units: readonly Unit[]): readonly Unit[] {
  const counts = new Map<UnitKind, number>()
  return units.map((unit) => {
    if (kinds[unit.kind].numbering !== 'ordinal') return unit
    const count = (counts.get(unit.kind) ?? 0) + 1
    counts.set(unit.kind, count)
    return unit.number === String(count) ? unit : { ...unit, number: String(count) }
  })
}
