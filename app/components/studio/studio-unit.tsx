import { Link } from '@remix-run/react'
import { memo, type MouseEvent } from 'react'
import type { OpenUnit } from '#app/core/draft/open-unit.ts'
import type { StudioLine } from '#app/core/draft/studio-line.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { paths } from '#app/paths.ts'
import { Segments } from '../diff/segments.tsx'
import { DiffMark } from '../diff/unit-diffs.tsx'
import { UnitBlock, UnmarkedText } from '../statute/unit-block.tsx'
import type { OpenSession } from './client/open-session.ts'
import { keyOf, type DeskNode } from './client/share-nodes.ts'
import { useLive, useStudioDesk } from './client/use-studio.ts'
import type { StudioContext } from './context.ts'
import { LiveUnit } from './live-unit.tsx'
import { UnitEditor, type UnitAnswer } from './unit-editor.tsx'

/** The open unit: with a script its typing, without one its form. */
interface OpenDesk {
  readonly context: StudioContext
  readonly open: { readonly id: string } & (
    | { readonly session: OpenSession; readonly statute: Pick<Statute, 'units'> }
    | { readonly form: OpenUnit; readonly answer: UnitAnswer | null }
  )
}

interface StudioUnitsProps {
  readonly nodes: readonly DeskNode[]
  readonly number: string
  readonly act: string
  /** `null` where nothing is open inside. */
  readonly desk: OpenDesk | null
  readonly level: number
}

export function StudioUnits({ nodes, number, act, desk, level }: StudioUnitsProps) {
  return (
    <>
      {nodes.map((node) => (
        <StudioUnit
          key={keyOf(node)}
          node={node}
          number={number}
          act={act}
          // Only the way to the open unit is drawn again when it opens, changes and closes.
          desk={desk && holds(node, desk.open.id) ? desk : null}
          level={level}
        />
      ))}
    </>
  )
}

interface StudioUnitProps extends Omit<StudioUnitsProps, 'nodes'> {
  readonly node: DeskNode
}

const StudioUnit = memo(function StudioUnit(props: StudioUnitProps) {
  const { node, number, act, desk, level } = props
  const { line, children } = node
  const { headingLevel, systematising } = kinds[line.kind]
  const gone = line.change === 'removed'
  const open = desk?.open.id === line.id && !gone ? desk : null
  const words = line.segments.length > 0 ? <Words line={line} /> : null
  const link =
    systematising || open || gone ? null : <ChangeLink number={number} act={act} line={line} />
  const isHeaded = headingLevel > 0
  const text =
    isHeaded || !(words ?? link) ? (
      words
    ) : (
      <div className="words">
        {words}
        {link}
      </div>
    )
  const shown = open ? <Editor desk={open} line={line} words={text} /> : text
  return (
    <UnitBlock
      unit={line}
      id={gone ? undefined : line.id}
      mark={<DiffMark diff={{ ...line, oldUnit: null, newUnit: null }} />}
      heading={line.heading.length > 0 ? <Segments segments={line.heading} /> : undefined}
      state={open ? 'editing' : line.change === 'added' || gone ? line.change : undefined}
      tools={isHeaded ? link : undefined}
      level={level}
    >
      {isHeaded && !systematising && shown ? <UnmarkedText>{shown}</UnmarkedText> : shown}
      <StudioUnits {...props} nodes={children} level={isHeaded ? level + 1 : level} desk={desk} />
    </UnitBlock>
  )
})

function Editor({
  desk: { context, open },
  line,
  words: text,
}: {
  readonly desk: OpenDesk
  readonly line: StudioLine
  readonly words: React.ReactNode
}) {
  if ('form' in open) return <UnitEditor context={context} unit={open.form} answer={open.answer} />
  return (
    <LiveUnit
      // A new unit's typing goes on where the unit is, once it is there.
      key={open.session.add ?? 'words'}
      context={context}
      open={open.session}
      statute={open.statute}
      line={line}
      words={text}
    />
  )
}

function Words({ line }: { readonly line: StudioLine }) {
  return (
    <p className="lines-kept" data-words={line.change === 'removed' ? undefined : line.id}>
      <Segments segments={line.segments} />
    </p>
  )
}

function ChangeLink({
  number,
  act,
  line,
}: {
  readonly number: string
  readonly act: string
  readonly line: StudioLine
}) {
  const { openUnit } = useStudioDesk()
  const live = useLive()
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    openUnit(line.id)
  }
  return (
    <Link
      className="propose"
      to={`${paths.proposalEdit(number, { act, unit: line.id })}#${line.id}`}
      aria-label={words.changeUnit(line.place)}
      data-unit={line.id}
      preventScrollReset
      tabIndex={live ? -1 : undefined}
      onClick={onClick}
    >
      {words.change}
    </Link>
  )
}

function holds({ line, children }: DeskNode, id: string): boolean {
  return line.id === id || children.some((child) => holds(child, id))
}
