import { useMemo } from 'react'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { eId } from '#app/core/statute/address.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { diff as words } from '#app/i18n/pl/diff.ts'
import { classNames } from '../layout/class-names.ts'
import { foldRuns, nameRun, nest, type DiffNode } from './nest.ts'
import { Segments } from './segments.tsx'

interface SideBySideProps {
  readonly diffs: readonly UnitDiff[]
  /** What the two sides are, above them: „Dz.U. 2013 poz. 594”, „po zmianie”. */
  readonly names: readonly [string, string]
  readonly unfolded?: boolean
  /** What the anchors of the units begin with; absent: there are none. */
  readonly anchors?: string
}

/** Two texts beside one another, unit by unit, each with its own changes marked. */
export function SideBySide({ diffs, names, unfolded = false, anchors }: SideBySideProps) {
  const nodes = useMemo(() => nest(diffs), [diffs])
  return (
    <div lang="pl" className="beside law">
      <div className="pair heads">
        {names.map((name) => (
          <p key={name} className="label">
            {name}
          </p>
        ))}
      </div>
      <Rows nodes={nodes} names={names} unfolded={unfolded} anchors={anchors} depth={0} />
    </div>
  )
}

interface RowsProps {
  readonly nodes: readonly DiffNode[]
  readonly names: readonly [string, string]
  readonly unfolded: boolean
  readonly anchors: string | undefined
  /** How many hanging marks stand outside; articles and chapters have none. */
  readonly depth: number
}

function Rows({ nodes, names, unfolded, anchors, depth }: RowsProps) {
  if (unfolded) {
    return (
      <>
        {nodes.map((node, index) => (
          <Row key={index} {...{ node, names, unfolded, anchors, depth }} />
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
            <div className="beside">
              <Rows nodes={stretch.nodes} names={names} unfolded anchors={anchors} depth={depth} />
            </div>
          </details>
        ) : (
          <Row key={index} {...{ node: stretch.node, names, unfolded, anchors, depth }} />
        ),
      )}
    </>
  )
}

interface RowProps extends Omit<RowsProps, 'nodes'> {
  readonly node: DiffNode
}

function Row({ node: { diff, children }, names, unfolded, anchors, depth }: RowProps) {
  const id = anchors === undefined ? undefined : `${anchors}${eId(diff.address)}`
  const marked = kinds[diff.kind].headingLevel === 0
  return (
    <>
      <div className={classNames('pair', diff.change === 'same' && 'alike')}>
        <Side diff={diff} side="old" name={names[0]} depth={depth} />
        <Side diff={diff} side="new" name={names[1]} depth={depth} id={id} />
      </div>
      <Rows
        nodes={children}
        names={names}
        unfolded={unfolded}
        anchors={anchors}
        depth={marked ? depth + 1 : depth}
      />
    </>
  )
}

interface SideProps {
  readonly diff: UnitDiff
  readonly side: 'old' | 'new'
  readonly name: string
  readonly depth: number
  readonly id?: string
}

function Side({ diff, side, name, depth, id }: SideProps) {
  const label = diff.label[side]
  const headed = kinds[diff.kind].headingLevel > 0
  const missing = label === null
  return (
    <div className={classNames('cell', `in-${Math.min(depth, 4)}`, headed && 'headed')} id={id}>
      <span className="side-name">{name}</span>
      {missing ? (
        <span className="hidden-visually">{words.nothingHere}</span>
      ) : (
        <div className="unit">
          <span className="mark">{label}</span>
          <div className="body">
            {diff.heading.length > 0 ? (
              <p className="heading">
                <Segments segments={diff.heading} side={side} />
              </p>
            ) : null}
            {diff.segments.length > 0 ? (
              <p className="lines-kept">
                <Segments segments={diff.segments} side={side} />
              </p>
            ) : null}
          </div>
        </div>
      )}
    </div>
  )
}
