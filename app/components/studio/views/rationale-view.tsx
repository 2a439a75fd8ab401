import { ProseForm } from '../prose-form.tsx'
import type { ViewProps } from './view.ts'

/** Everything that is written about the change: the problem, the rationale, the final provisions. */
export function RationaleView({ desk: { context, prose }, answer }: ViewProps) {
  return (
    <div className="rationale">
      <ProseForm
        // A saved text is the form's new start; a refused one stays as it was typed.
        key={answer ? 'typed' : context.revision}
        context={context}
        texts={{ ...prose, ...answer?.typed }}
        problems={answer?.intent === 'prose' ? answer.problems : {}}
        preview={answer?.preview ?? null}
      />
    </div>
  )
}
