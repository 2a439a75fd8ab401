import { useEffect, useMemo, useRef, useState } from 'react'
import { shownStatute, type OpenUnit } from '#app/core/draft/open-unit.ts'
import type { StudioLine } from '#app/core/draft/studio-line.ts'
import type { StudioText } from '#app/core/draft/studio-text.ts'
import { deskNodes, type DeskNode } from './client/share-nodes.ts'
import { useNextPart } from './client/use-next-part.ts'
import { useLive, useStudioDesk, useWatched } from './client/use-studio.ts'
import { useWalk } from './client/use-walk.ts'
import type { StudioContext } from './context.ts'
import { useReadyDifference } from './live-difference.tsx'
import { StudioUnits } from './studio-unit.tsx'
import type { UnitAnswer } from './unit-editor.tsx'

interface StudioStatuteProps {
  readonly context: StudioContext
  readonly text: StudioText
  readonly answer: UnitAnswer | null
}

/** One part of the statute with its changes, each unit with a way to change it. */
export function StudioStatute({ context, text, answer }: StudioStatuteProps) {
  const studio = useStudioDesk()
  const session = useWatched(studio.open)
  const live = useLive()
  const root = useRef<HTMLElement>(null)
  const nodes = useSharedNodes(text.lines)
  const statute = useMemo(() => shownStatute(text.lines, text.parts), [text.lines, text.parts])
  useWalk(root, studio.openUnit, useNextPart(root, context, text))
  useReadyDifference()
  useAskedUnit(live ? text.open : null, context)
  const open = live
    ? session && { id: session.id, session, statute }
    : text.open && { id: text.open.id, form: text.open, answer }
  return (
    <article lang="pl" className="law studio" ref={root}>
      <StudioUnits
        nodes={nodes}
        number={context.number}
        act={context.act}
        desk={open && { context, open }}
        level={2}
      />
    </article>
  )
}

/** The nodes of the lines, units without a change the same objects as when they were drawn before. */
function useSharedNodes(lines: readonly StudioLine[]): readonly DeskNode[] {
  const [shared, setShared] = useState({ lines, nodes: deskNodes(lines) })
  if (shared.lines === lines) return shared.nodes
  const nodes = deskNodes(lines, shared.nodes)
  setShared({ lines, nodes })
  return nodes
}

/** A unit that the address asks for is opened once the script runs. */
function useAskedUnit(asked: OpenUnit | null, { query: { add } }: StudioContext) {
  const { openUnit } = useStudioDesk()
  const id = asked?.id
  useEffect(() => {
    if (id !== undefined) openUnit(id, add)
  }, [id, add, openUnit])
}
