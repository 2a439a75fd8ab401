import { useActionData, useParams } from '@remix-run/react'
import { positions } from '#app/core/review/event.ts'
import { positionNames, review as words } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Notice } from '../layout/notice.tsx'
import { ThreadForm } from './thread-form.tsx'
import type { Note, ReviewAnswer, ReviewRights } from './review-view.ts'

interface ThreadFormsProps {
  readonly note: Note
  readonly rights: ReviewRights
}

/** What the reader may do in a thread. */
export function ThreadForms({ note, rights }: ThreadFormsProps) {
  const sent = useActionData<ReviewAnswer>()
  const { number: proposal } = useParams()
  const { thread, number } = note
  const mine = sent?.typed.remark === String(number) ? sent : null
  const unanswered = thread.answer === null && thread.state === 'open'
  const typed = (intent: string, name: string) =>
    mine?.intent === intent ? (mine.typed[name] ?? '') : ''
  const revised = (name: string, now: string) =>
    mine?.intent === 'revise' ? (mine.typed[name] ?? '') : now
  // What is wrong with a reply is told at the reply.
  const ofReply =
    mine?.intent === 'reviseReply' && note.ownReplies.includes(Number(mine.typed.reply))
  const problems = mine && !ofReply ? Object.values(mine.problems) : []
  return (
    <div className="thread-forms">
      {problems.map((problem) => (
        <Notice key={problem} tone="error" live>
          {problem}
        </Notice>
      ))}
      {rights.answer && thread.state !== 'withdrawn' ? (
        <ThreadForm number={number} intent="answer" label={words.giveAnswer}>
          <Field name="position" id={`position-${number}`} label={words.position}>
            {(control) => (
              <select
                {...control}
                defaultValue={typed('answer', 'position') || thread.answer?.position}
              >
                {positions.map((position) => (
                  <option key={position} value={position}>
                    {positionNames[position]}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="reason" id={`reason-${number}`} label={words.reason} wide>
            {(control) => (
              <textarea {...control} rows={3} defaultValue={typed('answer', 'reason')} />
            )}
          </Field>
        </ThreadForm>
      ) : null}
      {rights.take && thread.wording !== null && thread.state !== 'withdrawn' && proposal ? (
        <p>
          <ButtonLink small to={paths.reviewTake(proposal, number)}>
            {words.take}
          </ButtonLink>
        </p>
      ) : null}
      {rights.write ? (
        <ThreadForm number={number} intent="reply" label={words.reply}>
          <Field
            name="body"
            id={`reply-${number}`}
            label={words.replyBody}
            hint={words.replyHint}
            wide
          >
            {(control) => <textarea {...control} rows={2} defaultValue={typed('reply', 'body')} />}
          </Field>
        </ThreadForm>
      ) : null}
      {note.own && unanswered ? (
        <details open={mine?.intent === 'revise' ? true : undefined}>
          <summary>{words.revise}</summary>
          <ThreadForm number={number} intent="revise" label={words.saveRevision}>
            <Field name="body" id={`revise-${number}`} label={words.body} wide>
              {(control) => (
                <textarea {...control} rows={3} defaultValue={revised('body', thread.body)} />
              )}
            </Field>
            {thread.wording === null ? null : (
              <Field name="wording" id={`wording-${number}`} label={words.wording} wide>
                {(control) => (
                  <textarea
                    {...control}
                    rows={4}
                    defaultValue={revised('wording', thread.wording ?? '')}
                  />
                )}
              </Field>
            )}
          </ThreadForm>
        </details>
      ) : null}
      <div className="actions">
        {note.own && unanswered ? (
          <ThreadForm number={number} intent="withdraw" label={words.withdraw} />
        ) : null}
        {rights.close && thread.state === 'answered' ? (
          <ThreadForm number={number} intent="resolve" label={words.resolve} />
        ) : null}
      </div>
      {rights.reopen && (thread.state === 'answered' || thread.state === 'resolved') ? (
        <details open={mine?.intent === 'reopen' ? true : undefined}>
          <summary>{words.reopen}</summary>
          <ThreadForm number={number} intent="reopen" label={words.reopen}>
            <Field name="reason" id={`reopen-${number}`} label={words.reopenReason} required wide>
              {(control) => (
                <textarea {...control} rows={2} defaultValue={typed('reopen', 'reason')} />
              )}
            </Field>
          </ThreadForm>
        </details>
      ) : null}
    </div>
  )
}
