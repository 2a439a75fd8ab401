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
  /** Show units without changes as they are instead of folding them away. */
  readonly unfolded: boolean
  /** What the anchors of the units begin with. */
  readonly anchors: string
}

/** The text as it would read, with no marks of change in it; what did not change is folded away. */
export function RevisedText({ diffs, unfolded, anchors }: RevisedTextProps) {
  const nodes = useMemo(() => nest(diffs), [diffs])
  return <Nodes nodes={nodes} unfolded={unfolded} anchors={anchors} level={2} />
}

interface NodesProps {
  readonly nodes: readonly DiffNode[]
  readonly unfolded: boolean
  readonly anchors: string
  readonly level: number
}

function Nodes({ nodes, ...rest }: NodesProps) {
  if (rest.unfolded) {
    return (
      <>
        {nodes.map((node, index) => (
          <Revised key={index} node={node} {...rest} />
        ))}
      </>
    )
  }
  return (
    <>
      {foldRuns(nodes).map((stretch, index) =>
        stretch.fold ? (
          <details key={index} className="fold">
            <summary>{words.unchanged(nameRun(stretch.nodes))}</summary>
            {stretch.nodes.map((node, at) => (
              <Revised key={at} node={node} {...rest} unfolded />
            ))}
          </details>
        ) : (
          <Revised key={index} node={stretch.node} {...rest} />
        ),
      )}
    </>
  )
}

interface RevisedProps extends Omit<NodesProps, 'nodes'> {
  readonly node: DiffNode
}

function Revised({ node, unfolded, anchors, level }: RevisedProps) {
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
      <Nodes
        nodes={children}
        unfolded={unfolded}
        anchors={anchors}
        level={headingLevel > 0 ? level + 1 : level}
      />
    </UnitBlock>
  )
}
