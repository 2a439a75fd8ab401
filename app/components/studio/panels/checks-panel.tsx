import { ChecksCard } from '../../proposal/checks-card.tsx'
import { openPlace } from '../desk.ts'
import type { PanelProps } from './panel.ts'

/** What the drafting checks find, each with the way to its unit and its mend. */
export function ChecksPanel({ desk: { context, findings } }: PanelProps) {
  return (
    <ChecksCard
      problems={findings.filter(({ reference }) => !reference)}
      place={(act, unit) => openPlace(context.number, act, unit)}
      revision={context.revision}
    />
  )
}
