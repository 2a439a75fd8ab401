import { useMemo, type ReactNode } from 'react'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { diff as words } from '#app/i18n/pl/diff.ts'
import { UnitBlock, UnmarkedText } from '../statute/unit-block.tsx'
import { foldRuns, nameRun, nest, type DiffNode, type SetStretch } from './nest.ts'
import { Segments } from './segments.tsx'

interface DiffOptions {
  /**
   * Gives units their anchors, each beginning with this text, so that two acts can stand on one page;
   * leave out where the same units stand on the page already.
   */
  readonly anchors?: string
  /** Sets the words of a unit in another way than as marked text. */
  readonly words?: (diff: UnitDiff) => ReactNode
  /** What stands with a unit, after its words. */
  readonly beside?: (diff: UnitDiff) => ReactNode
}

interface UnitDiffsProps extends DiffOptions {
  /** The lines that `diffStatutes` gives. */
  readonly diffs: readonly UnitDiff[]
  /** Show units without changes as they are instead of folding them away. */
  readonly unfolded?: boolean
  /** So many units without changes on either side of a changed one are shown too. */
  readonly neighbours?: number
  readonly level?: number
}

/** The changes of a statute in the statute: its new text with what was taken out still to be seen. */
export function UnitDiffs({
  diffs,
  unfolded = false,
  neighbours = 0,
  level = 2,
  ...options
}: UnitDiffsProps) {
  const nodes = useMemo(() => nest(diffs), [diffs])
  return <Nodes nodes={nodes} options={{ unfolded, neighbours, ...options }} level={level} />
}

interface Options extends DiffOptions {
  readonly unfolded: boolean
  readonly neighbours: number
}

interface NodesProps {
  readonly nodes: readonly DiffNode[]
  readonly options: Options
  readonly level: number
}

function Nodes({ nodes, options, level }: NodesProps) {
  const block = ({ diff, children }: DiffNode, index: number) => (
    <DiffBlock key={index} diff={diff} options={options} level={level}>
      <Nodes nodes={children} options={options} level={levelInside(diff, level)} />
    </DiffBlock>
  )
  if (options.unfolded) return <>{nodes.map(block)}</>
  return (
    <>
      {foldRuns(nodes, options.neighbours).map((stretch, index) =>
        stretch.fold ? (
          <details key={index} className="fold">
            <summary>{words.unchanged(nameRun(stretch.nodes))}</summary>
            <Nodes nodes={stretch.nodes} options={{ ...options, unfolded: true }} level={level} />
          </details>
        ) : (
          block(stretch.node, index)
        ),
      )}
    </>
  )
}

interface SetDiffsProps extends DiffOptions {
  readonly stretches: readonly SetStretch[]
  readonly level: number
}

/** The same where the runs without changes are HTML already. */
export function SetDiffs({ stretches, level, ...options }: SetDiffsProps) {
  return (
    <>
      {stretches.map((stretch, index) =>
        stretch.fold ? (
          <details key={index} className="fold">
            <summary>{words.unchanged(stretch.name)}</summary>
            <div dangerouslySetInnerHTML={{ __html: stretch.html }} />
          </details>
        ) : (
          <DiffBlock key={index} diff={stretch.diff} options={options} level={level}>
            <SetDiffs
              stretches={stretch.inside}
              level={levelInside(stretch.diff, level)}
              {...options}
            />
          </DiffBlock>
        ),
      )}
    </>
  )
}

/** How deep among headings what is inside a unit stands. */
export function levelInside({ kind }: UnitDiff, level: number): number {
  return kinds[kind].headingLevel > 0 ? level + 1 : level
}

interface DiffBlockProps {
  readonly diff: UnitDiff
  readonly options: DiffOptions
  readonly level: number
  readonly children: ReactNode
}

function DiffBlock({ diff, options, level, children }: DiffBlockProps) {
  const { anchors, words: setWords, beside } = options
  const { headingLevel, systematising } = kinds[diff.kind]
  const shown = setWords ? setWords(diff) : <DiffText diff={diff} />
  const text = diff.segments.length > 0 ? shown : null
  return (
    <UnitBlock
      unit={diff}
      id={anchors === undefined ? undefined : `${anchors}${eId(diff.address)}`}
      mark={<DiffMark diff={diff} />}
      heading={diff.heading.length > 0 ? <Segments segments={diff.heading} /> : undefined}
      state={diff.change === 'added' || diff.change === 'removed' ? diff.change : undefined}
      level={level}
    >
      {diff.change === 'moved' && diff.oldAddress ? (
        <span className="change-note moved">{words.renumbered(printAddress(diff.oldAddress))}</span>
      ) : null}
      {headingLevel > 0 && !systematising && text ? <UnmarkedText>{text}</UnmarkedText> : text}
      {beside?.(diff)}
      {children}
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
