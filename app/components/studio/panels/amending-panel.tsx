import { AmendingCard } from '../../proposal/amending-card.tsx'
import { openPlace } from '../desk.ts'
import type { PanelProps } from './panel.ts'

/** The amending provisions, each leading to its unit on the desk. */
export function AmendingPanel({ desk: { context, amending } }: PanelProps) {
  return (
    <AmendingCard amending={amending} place={(act, unit) => openPlace(context.number, act, unit)} />
  )
}
