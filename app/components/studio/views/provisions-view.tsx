import { Effect } from '../provisions/effect.tsx'
import { ProvisionsForm } from '../provisions/provisions-form.tsx'
import { useKeptText } from '../provisions/use-kept-text.ts'
import { useReadBack } from '../provisions/use-read-back.ts'
import type { ViewProps } from './view.ts'

/** The other way round: the provisions are written, and the statute beside them shows what they do. */
export function ProvisionsView({ desk: { context, amending }, answer }: ViewProps) {
  const saved = amending.articles.map(({ text }) => text).join('\n\n')
  const refused = answer?.intent === 'provisions' ? answer.typed.text : undefined
  const key = `nowela:provisions:${context.number}`
  const { text, setText, unsaved, discard } = useKeptText(key, saved, refused ?? saved)
  const { result, reading } = useReadBack(context, text)
  return (
    <div className="provisions-desk">
      <ProvisionsForm
        context={context}
        text={text}
        unsaved={unsaved}
        result={result}
        problem={answer?.intent === 'provisions' ? answer.problems.text : undefined}
        onChange={setText}
        onDiscard={discard}
      />
      <Effect result={result} reading={reading} />
    </div>
  )
}
