import { useActionData } from '@remix-run/react'
import type { Reply } from '#app/core/review/thread.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { Field } from '../form/field.tsx'
import { ThreadForm } from './thread-form.tsx'
import type { ReviewAnswer } from './review-view.ts'

interface ReplyFormsProps {
  /** Of the remark. */
  readonly number: number
  readonly reply: Reply
}

/** What the writer of a reply may do with it. */
export function ReplyForms({ number, reply: { sequence, body, reopens } }: ReplyFormsProps) {
  const sent = useActionData<ReviewAnswer>()
  const isMine = sent?.typed.remark === String(number) && sent.typed.reply === String(sequence)
  const mine = isMine && sent.intent === 'reviseReply' ? sent : null
  const fields = { reply: sequence }
  return (
    <details className="own-reply" open={mine ? true : undefined}>
      <summary>{words.reviseReply}</summary>
      <ThreadForm number={number} intent="reviseReply" fields={fields} label={words.saveRevision}>
        <Field
          name="body"
          id={`reply-${number}-${sequence}`}
          label={words.replyWords}
          problem={mine?.problems['']}
          wide
        >
          {(control) => (
            <textarea {...control} rows={3} defaultValue={mine ? mine.typed.body : body} />
          )}
        </Field>
      </ThreadForm>
      {reopens ? null : (
        <ThreadForm
          number={number}
          intent="withdrawReply"
          fields={fields}
          label={words.withdrawReply}
        />
      )}
    </details>
  )
}
