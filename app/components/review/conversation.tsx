import type { Answer, Reply } from '#app/core/review/thread.ts'
import { positionNames, review as words } from '#app/i18n/pl/review.ts'
import { classNames } from '../layout/class-names.ts'
import { Moment } from '../layout/day.tsx'
import { ReplyForms } from './reply-forms.tsx'
import type { Note, ReviewRights } from './review-view.ts'

interface ConversationProps {
  readonly note: Note
  readonly rights: ReviewRights
}

/** Everything that was said in a thread, in the order in which it was said, with its earlier words. */
export function Conversation({ note, rights }: ConversationProps) {
  const { state, earlier, answer, formerAnswers, replies } = note.thread
  const answers = [...formerAnswers, ...(answer ? [answer] : [])]
  const said = [...answers, ...replies].toSorted((one, other) => one.sequence - other.sequence)
  return (
    <div className="conversation">
      <Earlier
        texts={earlier.map(({ body, wording }) => [body, wording].filter(Boolean).join('\n'))}
      />
      {said.map((one) =>
        'position' in one ? (
          <AnswerGiven
            key={one.sequence}
            answer={one}
            former={one !== answer || state === 'open'}
          />
        ) : (
          <ReplyGiven key={one.sequence} reply={one}>
            {rights.write && note.ownReplies.includes(one.sequence) ? (
              <ReplyForms number={note.number} reply={one} />
            ) : null}
          </ReplyGiven>
        ),
      )}
    </div>
  )
}

interface AnswerGivenProps {
  readonly answer: Answer
  readonly former: boolean
}

function AnswerGiven({ answer: { position, reason, by, at }, former }: AnswerGivenProps) {
  return (
    <div className={classNames('answer', former && 'former')}>
      <b>
        {former ? words.formerAnswer : words.answer}: {positionNames[position]}
      </b>
      {reason ? <p className="lines-kept">{reason}</p> : null}
      <p className="by">
        {by.name} · <Moment when={at} />
      </p>
    </div>
  )
}

interface ReplyGivenProps {
  readonly reply: Reply
  readonly children: React.ReactNode
}

function ReplyGiven({ reply, children }: ReplyGivenProps) {
  const { sequence, by, at, body, earlier, reopens, withdrawn } = reply
  return (
    <div className="reply" id={`odpowiedz-${sequence}`}>
      <p className="by">
        {by.name}
        {by.organisation ? `, ${by.organisation}` : ''} · <Moment when={at} />
        {reopens ? ` · ${words.reopened}` : ''}
        {earlier.length > 0 ? ` · ${words.edited}` : ''}
      </p>
      {withdrawn ? (
        <p className="hint">{words.withdrawnReply}</p>
      ) : (
        <p className="lines-kept">{body}</p>
      )}
      <Earlier texts={withdrawn ? [...earlier, body] : earlier} />
      {children}
    </div>
  )
}

/** What something said before: nothing that was said in a thread vanishes. */
function Earlier({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null
  return (
    <details className="earlier">
      <summary>{words.earlierWords}</summary>
      {texts.map((text, index) => (
        <p key={index} className="lines-kept">
          {text}
        </p>
      ))}
    </details>
  )
}
