import { Effect } from '../provisions/effect.tsx'
import { ProvisionsForm } from '../provisions/provisions-form.tsx'
import { keptTextKey } from '../provisions/kept-text.ts'
import { useKeptText } from '../provisions/use-kept-text.ts'
import { useReadBack } from '../provisions/use-read-back.ts'
import type { ViewProps } from './view.ts'

/** The other way round: the provisions are written, and the statute beside them shows what they do. */
export function ProvisionsView({ desk: { context, amending }, answer }: ViewProps) {
  const { number, person, revision } = context
  const saved = { text: amending.articles.map(({ text }) => text).join('\n\n'), revision }
  const typed = answer?.intent === 'provisions' ? answer.typed : null
  const refused = typed && { text: typed.text ?? '', revision: Number(typed.revision) || revision }
  const kept = useKeptText(keptTextKey(number, person), saved, refused)
  const { text, unsaved } = kept
  const { result, reading } = useReadBack(context, text)
  return (
    <div className="provisions-desk">
      <ProvisionsForm
        context={context}
        text={text}
        revision={kept.revision}
        unsaved={unsaved}
        result={result}
        problem={answer?.intent === 'provisions' ? answer.problems.text : undefined}
        onChange={kept.setText}
        onDiscard={kept.discard}
      />
      <Effect result={result} reading={reading} />
    </div>
  )
}
