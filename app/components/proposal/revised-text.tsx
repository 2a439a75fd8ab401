import { useMemo } from 'react'
import { newText } from '#app/core/diff/segment.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { eId } from '#app/core/statute/address.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { diff as words } from '#app/i18n/pl/diff.ts'
import { foldRuns, nameRun, nest, type DiffNode } from '../diff/nest.ts'
import { UnitBlock, UnmarkedText } from '../statute/unit-block.tsx'
import { UnitText } from '../statute/unit-text.tsx'

interface RevisedTextProps {
  readonly diffs: readonly UnitDiff[]
  /** What the anchors of the units begin with. */
  readonly anchors: string
}

/** The text as it would read, with no marks of change in it; what did not change is folded away. */
export function RevisedText({ diffs, anchors }: RevisedTextProps) {
  const nodes = useMemo(() => nest(diffs), [diffs])
  return <Folded nodes={nodes} anchors={anchors} level={2} />
}

interface NodesProps {
  readonly nodes: readonly DiffNode[]
  readonly anchors: string
  readonly level: number
}

function Folded({ nodes, anchors, level }: NodesProps) {
  return (
    <>
      {foldRuns(nodes).map((stretch, index) =>
        stretch.fold ? (
          <details key={index} className="fold">
            <summary>{words.unchanged(nameRun(stretch.nodes))}</summary>
            {stretch.nodes.map((node, at) => (
              <Revised key={at} node={node} anchors={anchors} level={level} />
            ))}
          </details>
        ) : (
          <Revised key={index} node={stretch.node} anchors={anchors} level={level} />
        ),
      )}
    </>
  )
}

interface RevisedProps extends Omit<NodesProps, 'nodes'> {
  readonly node: DiffNode
}

function Revised({ node, anchors, level }: RevisedProps) {
  const { diff, children } = node
  if (diff.change === 'removed') return null
  const { headingLevel, systematising } = kinds[diff.kind]
  const text = newText(diff.segments)
  const shown = text === '' ? null : <UnitText text={text} />
  return (
    <UnitBlock
      unit={diff}
      id={`${anchors}${eId(diff.address)}`}
      heading={newText(diff.heading) || undefined}
      level={level}
      mark={diff.label.new ?? undefined}
    >
      {headingLevel > 0 && !systematising && shown ? <UnmarkedText>{shown}</UnmarkedText> : shown}
      <Folded nodes={children} anchors={anchors} level={headingLevel > 0 ? level + 1 : level} />
    </UnitBlock>
  )
}
