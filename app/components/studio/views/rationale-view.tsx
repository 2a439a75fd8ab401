import { LiveConflict } from '../live-conflict.tsx'
import { ProseForm } from '../prose-form.tsx'
import { EvidencePanel } from '../rationale/evidence-panel.tsx'
import { OutlinePanel } from '../rationale/outline-panel.tsx'
import { KeptNotice, StudioBar } from '../studio-bar.tsx'
import type { ViewProps } from './view.ts'

/** Everything that is written about the change, beside what the rules ask for and what speaks for it. */
export function RationaleView({ desk, answer }: ViewProps) {
  const { context, prose, evidence } = desk
  return (
    <>
      <StudioBar desk={desk} />
      <KeptNotice />
      <LiveConflict keep={desk.here} />
      <div className="cols two">
        <div className="rationale">
          <ProseForm
            context={context}
            texts={{ ...prose, ...answer?.typed }}
            problems={answer?.intent === 'prose' ? answer.problems : {}}
            preview={answer?.preview ?? null}
          />
        </div>
        <aside className="side" id="beside" tabIndex={-1}>
          <OutlinePanel />
          {evidence ? <EvidencePanel number={context.number} evidence={evidence} /> : null}
        </aside>
      </div>
    </>
  )
}
