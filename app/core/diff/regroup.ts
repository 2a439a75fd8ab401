import { bagOf, likeness } from './likeness.ts'
import { contents, type Node } from './node.ts'
import { wordsOf } from './pair-units.ts'

/** From this likeness on, a unit's contents are the same as what its counterpart has one level deeper. */
const sameContents = 0.4

/** True when a unit has text of its own where its counterpart has only children of another kind. */
function isDivided(undivided: Node, divided: Node): boolean {
  const kind = divided.children[0]?.unit.kind
  return (
    undivided.text !== '' &&
    divided.text === '' &&
    contents(divided).length > 0 &&
    undivided.children.every((child) => child.unit.kind !== kind)
  )
}

/** The child whose words are those of the undivided counterpart; null when none is alike. */
function heir(undivided: Node, divided: Node): Node | null {
  const bag = bagOf(wordsOf(undivided))
  let best: Node | null = null
  let most = sameContents
  for (const child of divided.children) {
    const alike = likeness(bag, bagOf(wordsOf(child)))
    if (alike > most || (alike === most && !best)) [best, most] = [child, alike]
  }
  return best
}

/**
 * The old unit as it compares best with the new one. Where the new unit was divided („dotychczasową
 * treść oznacza się jako ust. 1”) the old contents become a child without a mark of its own; where it
 * is no longer divided, the paragraph that lives on gives its words to the unit itself.
 */
export function regroup(old: Node, now: Node): Node {
  if (isDivided(old, now)) {
    const child = heir(old, now)
    if (!child) return old
    const contentsOfOld: Node = {
      ...old,
      unit: { ...old.unit, kind: child.unit.kind, heading: '' },
      depth: old.depth + 1,
      label: null,
    }
    return { ...old, text: '', children: [contentsOfOld] }
  }
  if (isDivided(now, old)) {
    const child = heir(now, old)
    if (!child) return old
    return {
      ...old,
      text: child.text,
      children: old.children.flatMap((other) => (other === child ? child.children : [other])),
      label: `${old.label ?? ''} ${child.label ?? ''}`,
    }
  }
  return old
}
