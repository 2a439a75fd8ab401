import { useMemo } from 'react'
import { newText } from '#app/core/diff/segment.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { diff as words } from '#app/i18n/pl/diff.ts'
import { foldRuns, nameRun, nest, type DiffNode } from '../diff/nest.ts'
import { UnitBlock, UnmarkedText } from '../statute/unit-block.tsx'
import { UnitText } from '../statute/unit-text.tsx'

/** The text as it would read, with no marks of change in it; what did not change is folded away. */
export function RevisedText({ diffs }: { readonly diffs: readonly UnitDiff[] }) {
  const nodes = useMemo(() => nest(diffs), [diffs])
  return <Folded nodes={nodes} level={2} />
}

interface NodesProps {
  readonly nodes: readonly DiffNode[]
  readonly level: number
}

function Folded({ nodes, level }: NodesProps) {
  return (
    <>
      {foldRuns(nodes).map((stretch, index) =>
        stretch.fold ? (
          <details key={index} className="fold">
            <summary>{words.unchanged(nameRun(stretch.nodes))}</summary>
            {stretch.nodes.map((node, at) => (
              <Revised key={at} node={node} level={level} />
            ))}
          </details>
        ) : (
          <Revised key={index} node={stretch.node} level={level} />
        ),
      )}
    </>
  )
}

function Revised({ node, level }: { readonly node: DiffNode; readonly level: number }) {
  const { diff, children } = node
  if (diff.change === 'removed') return null
  const { headingLevel, systematising } = kinds[diff.kind]
  const text = newText(diff.segments)
  const shown = text === '' ? null : <UnitText text={text} />
  return (
    <UnitBlock
      unit={diff}
      heading={newText(diff.heading) || undefined}
      level={level}
      mark={diff.label.new ?? undefined}
    >
      {headingLevel > 0 && !systematising && shown ? <UnmarkedText>{shown}</UnmarkedText> : shown}
      <Folded nodes={children} level={headingLevel > 0 ? level + 1 : level} />
    </UnitBlock>
  )
}
