import { renderToStaticMarkup } from 'react-dom/server'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { printPlace } from '#app/core/review/place.ts'
import { eId } from '#app/core/statute/address.ts'
import { keeping } from '#app/kept.ts'
import { foldRuns, nameRun, nest, type DiffNode, type SetStretch } from '../diff/nest.ts'
import { Segments } from '../diff/segments.tsx'
import { levelInside, UnitDiffs } from '../diff/unit-diffs.tsx'
import { AddRemark } from './add-remark.tsx'
import { unitLevel } from './review-view.ts'

export interface SetAct {
  readonly act: string
  /** Tells these lines from all others: they never change under it. */
  readonly key: string
  readonly diffs: readonly UnitDiff[]
  /** The address of the form for a remark on a place; `null` for those who may not remark. */
  readonly add: ((at: string) => string) | null
}

/**
 * Runs already set. Most of an act stands unchanged between its changes, hundreds of units; setting them
 * takes longer than all that is new on the page.
 */
const runs = keeping<string>(600)

/** The comparison of an act as the page of a review shows it. */
export function setAct(request: SetAct): readonly SetStretch[] {
  return setNodes(nest(request.diffs), request, unitLevel)
}

function setNodes(
  nodes: readonly DiffNode[],
  request: SetAct,
  level: number,
): readonly SetStretch[] {
  return foldRuns(nodes).map((stretch) => {
    if (stretch.fold) {
      return {
        fold: true,
        name: nameRun(stretch.nodes),
        html: setRun(stretch.nodes, request, level),
      }
    }
    const { diff, children } = stretch.node
    return { fold: false, diff, inside: setNodes(children, request, levelInside(diff, level)) }
  })
}

function setRun(nodes: readonly DiffNode[], { act, key, add }: SetAct, level: number): string {
  const ends = [nodes[0], nodes.at(-1)].map((node) => (node ? eId(node.diff.address) : ''))
  const name = [key, ...ends, add?.('') ?? ''].join(' ')
  return runs.get(name, () => {
    const at = ({ address }: UnitDiff) => printPlace({ layer: 'proposed', act, address })
    return renderToStaticMarkup(
      <UnitDiffs
        diffs={nodes.flatMap(linesOf)}
        unfolded
        anchors={`${act}__`}
        level={level}
        words={(diff) => (
          <p className="lines-kept" data-at={at(diff)}>
            <Segments segments={diff.segments} />
          </p>
        )}
        beside={(diff) =>
          add && diff.segments.length > 0 ? (
            <AddRemark href={add(at(diff))} address={diff.address} />
          ) : null
        }
      />,
    )
  })
}

function linesOf({ diff, children }: DiffNode): readonly UnitDiff[] {
  return [diff, ...children.flatMap(linesOf)]
}
