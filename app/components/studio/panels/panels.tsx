import type { ComponentType } from 'react'
import { AmendingPanel } from './amending-panel.tsx'
import { ChecksPanel } from './checks-panel.tsx'
import { CounterpartsPanel } from './counterparts-panel.tsx'
import { OverlapsPanel } from './overlaps-panel.tsx'
import type { PanelProps } from './panel.ts'
import { ReferencesPanel } from './references-panel.tsx'

/** The panels beside the text, from top to bottom. */
const panels: readonly ComponentType<PanelProps>[] = [
  AmendingPanel,
  ChecksPanel,
  ReferencesPanel,
  CounterpartsPanel,
  OverlapsPanel,
]

export function Panels(props: PanelProps) {
  return (
    <>
      {panels.map((Panel) => (
        <Panel key={Panel.name} {...props} />
      ))}
    </>
  )
}
