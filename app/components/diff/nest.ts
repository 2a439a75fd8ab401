import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { ordinal } from '#app/core/statute/ordinal.ts'

/** A unit's difference with those of the units inside it. */
export interface DiffNode {
  readonly diff: UnitDiff
  readonly children: readonly DiffNode[]
}

/** Consecutive siblings: one that is shown, or a run without changes that is folded away. */
export type Stretch =
  | { readonly fold: false; readonly node: DiffNode }
  | { readonly fold: true; readonly nodes: readonly DiffNode[] }

/**
 * The same as it is sent to a page: a unit with what is inside it, or a run without changes, by its
 * name and as HTML.
 */
export type SetStretch =
  | { readonly fold: false; readonly diff: UnitDiff; readonly inside: readonly SetStretch[] }
  | { readonly fold: true; readonly name: string; readonly html: string }

/** The flat lines of a comparison as the tree that they describe. */
export function nest(diffs: readonly UnitDiff[]): readonly DiffNode[] {
  const roots: { diff: UnitDiff; children: DiffNode[] }[] = []
  const open: { diff: UnitDiff; children: DiffNode[] }[] = []
  for (const diff of diffs) {
    const node = { diff, children: [] }
    while ((open.at(-1)?.diff.depth ?? -1) >= diff.depth) open.pop()
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else roots.push(node)
    open.push(node)
  }
  return roots
}

/**
 * Gathers the siblings in which nothing changed into runs; so many of them on either side of a changed one
 * stay as they are, if they are smaller than articles.
 */
export function foldRuns(nodes: readonly DiffNode[], neighbours = 0): readonly Stretch[] {
  const changed = nodes.map(({ diff }) => diff.touched)
  const isNear = (at: number): boolean =>
    changed.slice(Math.max(0, at - neighbours), at + neighbours + 1).includes(true)
  const stretches: Stretch[] = []
  let run: DiffNode[] = []
  const close = () => {
    if (run.length > 0) stretches.push({ fold: true, nodes: run })
    run = []
  }
  nodes.forEach((node, at) => {
    if (node.diff.touched || (kinds[node.diff.kind].headingLevel === 0 && isNear(at))) {
      close()
      stretches.push({ fold: false, node })
    } else {
      run.push(node)
    }
  })
  close()
  return stretches
}

/** Names a run as a lawyer would: „ust. 3–5”, „pkt 2”, „rozdziały 1–3”, „tiret pierwsze–trzecie”. */
export function nameRun(nodes: readonly DiffNode[]): string {
  const groups: DiffNode[][] = []
  for (const node of nodes) {
    const group = groups.at(-1)
    if (group?.[0]?.diff.kind === node.diff.kind) group.push(node)
    else groups.push([node])
  }
  return groups.map(nameGroup).join(', ')
}

function nameGroup(group: readonly DiffNode[]): string {
  const first = group[0]?.diff
  const last = group.at(-1)?.diff
  if (!first || !last) return ''
  const { citation, forms, numbering, systematising } = kinds[first.kind]
  if (numbering === 'none') return citation
  const number = (diff: UnitDiff) =>
    numbering === 'ordinal' ? ordinal(Number(diff.number)) : diff.number
  if (first === last) return `${citation} ${number(first)}`
  return `${systematising ? forms.plural : citation} ${number(first)}–${number(last)}`
}
