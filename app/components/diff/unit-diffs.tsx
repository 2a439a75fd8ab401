import { useMemo, type ReactNode } from 'react'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { diff as words } from '#app/i18n/pl/diff.ts'
import { UnitBlock, UnmarkedText } from '../statute/unit-block.tsx'
import { foldRuns, nameRun, nest, type DiffNode } from './nest.ts'
import { Segments } from './segments.tsx'

interface UnitDiffsProps {
  /** The lines that `diffStatutes` gives. */
  readonly diffs: readonly UnitDiff[]
  /** Show units without changes as they are instead of folding them away. */
  readonly unfolded?: boolean
  /**
   * Gives units their anchors, each beginning with this text, so that two acts can stand on one page;
   * leave out where the same units stand on the page already.
   */
  readonly anchors?: string
  readonly level?: number
  /** Sets the words of a unit in another way than as marked text. */
  readonly words?: (diff: UnitDiff) => ReactNode
  /** What stands with a unit, after its words. */
  readonly beside?: (diff: UnitDiff) => ReactNode
}

/** The changes of a statute in the statute: its new text with what was taken out still to be seen. */
export function UnitDiffs({
  diffs,
  unfolded = false,
  anchors,
  level = 2,
  words: setWords,
  beside,
}: UnitDiffsProps) {
  const nodes = useMemo(() => nest(diffs), [diffs])
  return <Nodes nodes={nodes} options={{ unfolded, anchors, setWords, beside }} level={level} />
}

interface Options {
  readonly unfolded: boolean
  readonly anchors: string | undefined
  readonly setWords: UnitDiffsProps['words']
  readonly beside: UnitDiffsProps['beside']
}

interface NodesProps {
  readonly nodes: readonly DiffNode[]
  readonly options: Options
  readonly level: number
}

function Nodes({ nodes, options, level }: NodesProps) {
  if (options.unfolded) {
    return (
      <>
        {nodes.map((node, index) => (
          <DiffBlock key={index} node={node} options={options} level={level} />
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
            <Nodes nodes={stretch.nodes} options={{ ...options, unfolded: true }} level={level} />
          </details>
        ) : (
          <DiffBlock key={index} node={stretch.node} options={options} level={level} />
        ),
      )}
    </>
  )
}

interface DiffBlockProps {
  readonly node: DiffNode
  readonly options: Options
  readonly level: number
}

function DiffBlock({ node: { diff, children }, options, level }: DiffBlockProps) {
  const { headingLevel, systematising } = kinds[diff.kind]
  const shown = options.setWords ? options.setWords(diff) : <DiffText diff={diff} />
  const text = diff.segments.length > 0 ? shown : null
  return (
    <UnitBlock
      unit={diff}
      id={options.anchors === undefined ? undefined : `${options.anchors}${eId(diff.address)}`}
      mark={<DiffMark diff={diff} />}
      heading={diff.heading.length > 0 ? <Segments segments={diff.heading} /> : undefined}
      state={diff.change === 'added' || diff.change === 'removed' ? diff.change : undefined}
      level={level}
    >
      {diff.change === 'moved' && diff.oldAddress ? (
        <span className="change-note moved">{words.renumbered(printAddress(diff.oldAddress))}</span>
      ) : null}
      {headingLevel > 0 && !systematising && text ? <UnmarkedText>{text}</UnmarkedText> : text}
      {options.beside?.(diff)}
      <Nodes nodes={children} options={options} level={headingLevel > 0 ? level + 1 : level} />
    </UnitBlock>
  )
}

function DiffText({ diff }: { readonly diff: UnitDiff }) {
  return (
    <p className="lines-kept">
      <Segments segments={diff.segments} />
    </p>
  )
}

/** The printed mark: with the old one struck out where it changed. */
export function DiffMark({ diff: { label, change } }: { readonly diff: UnitDiff }) {
  if (label.old === label.new || label.old === null || label.new === null) {
    const mark = label.new ?? label.old ?? ''
    if (change === 'added') return <ins>{mark}</ins>
    if (change === 'removed') return <del>{mark}</del>
    return <>{mark}</>
  }
  return (
    <>
      <del>{label.old}</del> <ins>{label.new}</ins>
    </>
  )
}
