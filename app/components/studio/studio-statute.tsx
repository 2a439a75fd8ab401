import { Link } from '@remix-run/react'
import { useMemo } from 'react'
import type { OpenUnit, StudioLine, StudioText } from '#app/core/draft/studio-text.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import { Segments } from '../diff/segments.tsx'
import { DiffMark } from '../diff/unit-diffs.tsx'
import { UnitBlock, UnmarkedText } from '../statute/unit-block.tsx'
import type { StudioContext } from './context.ts'
import { UnitEditor, type UnitAnswer } from './unit-editor.tsx'

interface StudioStatuteProps {
  readonly context: StudioContext
  readonly text: StudioText
  readonly answer: UnitAnswer | null
}

interface Nested {
  readonly line: StudioLine
  readonly children: Nested[]
}

/** One part of the statute with its changes, each unit with a way to change it. */
export function StudioStatute({ context, text, answer }: StudioStatuteProps) {
  const nodes = useMemo(() => nested(text.lines), [text.lines])
  return (
    <article className="law studio">
      <Units nodes={nodes} desk={{ context, open: text.open, answer }} level={2} />
    </article>
  )
}

interface Desk {
  readonly context: StudioContext
  readonly open: OpenUnit | null
  readonly answer: UnitAnswer | null
}

interface UnitsProps {
  readonly nodes: readonly Nested[]
  readonly desk: Desk
  readonly level: number
}

function Units({ nodes, desk, level }: UnitsProps) {
  return (
    <>
      {nodes.map((node) => (
        <StudioUnit
          // A removed unit may have had the place that another one has now.
          key={`${node.line.change === 'removed' ? '-' : ''}${node.line.id}`}
          node={node}
          desk={desk}
          level={level}
        />
      ))}
    </>
  )
}

function StudioUnit({
  node: { line, children },
  desk,
  level,
}: {
  readonly node: Nested
  readonly desk: Desk
  readonly level: number
}) {
  const { headingLevel, systematising } = kinds[line.kind]
  const open = desk.open?.id === line.id && line.change !== 'removed' ? desk.open : null
  const words = line.segments.length > 0 ? <Words line={line} /> : null
  const shown = open ? (
    <UnitEditor context={desk.context} unit={open} answer={desk.answer} />
  ) : (
    words
  )
  return (
    <UnitBlock
      unit={line}
      id={line.change === 'removed' ? undefined : line.id}
      mark={<DiffMark diff={{ ...line, oldUnit: null, newUnit: null }} />}
      heading={line.heading.length > 0 ? <Segments segments={line.heading} /> : undefined}
      state={
        open
          ? 'editing'
          : line.change === 'added' || line.change === 'removed'
            ? line.change
            : undefined
      }
      tools={
        systematising || open || line.change === 'removed' ? undefined : (
          <ChangeLink context={desk.context} line={line} />
        )
      }
      level={level}
    >
      {headingLevel > 0 && !systematising && shown ? <UnmarkedText>{shown}</UnmarkedText> : shown}
      <Units nodes={children} desk={desk} level={headingLevel > 0 ? level + 1 : level} />
    </UnitBlock>
  )
}

function Words({ line }: { readonly line: StudioLine }) {
  return (
    <p className="lines-kept">
      <Segments segments={line.segments} />
    </p>
  )
}

function ChangeLink({
  context: { number, act },
  line,
}: {
  readonly context: StudioContext
  readonly line: StudioLine
}) {
  return (
    <Link
      className="propose"
      to={`${paths.proposalEdit(number, { act, unit: line.id })}#${line.id}`}
      aria-label={words.changeUnit(line.place)}
      data-unit={line.id}
      preventScrollReset
    >
      {words.change}
    </Link>
  )
}

/** The flat lines as the tree that their depths describe. */
function nested(lines: readonly StudioLine[]): readonly Nested[] {
  const roots: Nested[] = []
  const open: Nested[] = []
  for (const line of lines) {
    const node: Nested = { line, children: [] }
    while ((open.at(-1)?.line.depth ?? -1) >= line.depth) open.pop()
    const parent = open.at(-1)
    if (parent) parent.children.push(node)
    else roots.push(node)
    open.push(node)
  }
  return roots
}
