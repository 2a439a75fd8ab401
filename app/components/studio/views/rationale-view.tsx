import { ProseForm } from '../prose-form.tsx'
import { EvidencePanel } from '../rationale/evidence-panel.tsx'
import { OutlinePanel } from '../rationale/outline-panel.tsx'
import type { ViewProps } from './view.ts'

/** Everything that is written about the change, beside what the rules ask for and what speaks for it. */
export function RationaleView({ desk: { context, prose, evidence }, answer }: ViewProps) {
  const texts = { ...prose, ...answer?.typed }
  return (
    <div className="cols two">
      <div className="rationale">
        <ProseForm
          // A saved text is the form's new start; a refused one stays as it was typed.
          key={answer ? 'typed' : context.revision}
          context={context}
          texts={texts}
          problems={answer?.intent === 'prose' ? answer.problems : {}}
          preview={answer?.preview ?? null}
        />
      </div>
      <aside className="side">
        <OutlinePanel key={context.revision} saved={texts.rationale} />
        {evidence ? <EvidencePanel number={context.number} evidence={evidence} /> : null}
      </aside>
    </div>
  )
}
