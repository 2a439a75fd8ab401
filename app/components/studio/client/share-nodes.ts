import type { StudioLine } from '#app/core/draft/studio-line.ts'

/** A unit of the desk with what is inside. */
export interface DeskNode {
  readonly line: StudioLine
  readonly children: readonly DeskNode[]
}

/**
 * The flat lines as the tree that their depths describe. A unit in which nothing changed since `before`
 * is the same object, so that it is not drawn again.
 */
export function deskNodes(
  lines: readonly StudioLine[],
  before: readonly DeskNode[] = [],
): readonly DeskNode[] {
  return shareAll(before, nested(lines))
}

function nested(lines: readonly StudioLine[]): readonly DeskNode[] {
  const roots: DeskNode[] = []
  const open: { readonly depth: number; readonly children: DeskNode[] }[] = []
  for (const line of lines) {
    const children: DeskNode[] = []
    while ((open.at(-1)?.depth ?? -1) >= line.depth) open.pop()
    const siblings = open.at(-1)?.children ?? roots
    siblings.push({ line, children })
    open.push({ depth: line.depth, children })
  }
  return roots
}

function shareAll(before: readonly DeskNode[], now: readonly DeskNode[]): readonly DeskNode[] {
  const known = new Map(before.map((node) => [keyOf(node), node]))
  const shared = now.map((node) => share(known.get(keyOf(node)), node))
  const same = shared.length === before.length && shared.every((node, at) => node === before[at])
  return same ? before : shared
}

function share(before: DeskNode | undefined, now: DeskNode): DeskNode {
  if (!before) return now
  const children = shareAll(before.children, now.children)
  const line = sameLine(before.line, now.line) ? before.line : now.line
  return line === before.line && children === before.children ? before : { line, children }
}

function sameLine(a: StudioLine, b: StudioLine): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b)
}

/** A removed unit may have had the place that another one has now. */
export function keyOf({ line: { change, id } }: DeskNode): string {
  return change === 'removed' ? `-${id}` : id
}
