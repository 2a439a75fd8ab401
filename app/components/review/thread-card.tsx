import { Link, useSearchParams } from '@remix-run/react'
import { kindNames, positionNames, review as words, stateNames } from '#app/i18n/pl/review.ts'
import { Segments } from '../diff/segments.tsx'
import { Chip } from '../layout/chip.tsx'
import { classNames } from '../layout/class-names.ts'
import { Moment } from '../layout/day.tsx'
import { Conversation } from './conversation.tsx'
import { ThreadForms } from './thread-forms.tsx'
import { threadHref } from './page-href.ts'
import type { Note, ReviewView } from './review-view.ts'

interface ThreadCardProps {
  readonly note: Note
  readonly view: ReviewView
  /** Set where the card does not stand beside its words. */
  readonly apart?: boolean
}

/** A remark: what it says and what became of it; opened, the whole thread with its forms. */
export function ThreadCard({ note, view, apart = false }: ThreadCardProps) {
  const { number, thread, version, moved, quote } = note
  const open = view.open === number
  const { answer } = thread
  return (
    <article
      className={classNames(
        'remark',
        thread.state,
        open && 'opened',
        version < view.version && 'earlier-round',
      )}
      id={`uwaga-${number}`}
    >
      <header>
        <b>{kindNames[thread.kind]}</b> <span className="number">{number}</span>
        <Chip tone={threadTones[thread.state]}>
          {answer && thread.state !== 'open'
            ? positionNames[answer.position]
            : stateNames[thread.state]}
        </Chip>
        {version === view.version ? null : <Chip>{words.earlierRound(version)}</Chip>}
      </header>
      <p className="by">
        {thread.by.name}
        {thread.by.organisation ? `, ${thread.by.organisation}` : ''} · <Moment when={thread.at} />
        {thread.earlier.length > 0 ? ` · ${words.edited}` : ''}
      </p>
      {apart ? <p className="by">{words.about(note.place)}</p> : null}
      {quote ? <blockquote>{quote}</blockquote> : null}
      {moved ? <p className="moved-note">{moved}</p> : null}
      {thread.body ? <p className="lines-kept">{thread.body}</p> : null}
      {note.wording ? (
        <div className="proposed">
          <span className="label">{words.wordingOf}</span>
          <p className="lines-kept">
            <Segments segments={note.wording} />
          </p>
        </div>
      ) : null}
      {thread.taken ? (
        <p className="by">
          {thread.taken.whole
            ? words.taken(thread.taken.by.name)
            : words.takenPart(thread.taken.by.name)}
        </p>
      ) : null}
      {thread.closed ? (
        <p className="by">
          {words.closedBy(thread.closed.by.name)} · <Moment when={thread.closed.at} />
        </p>
      ) : null}
      {open ? <Conversation note={note} rights={view.rights} /> : null}
      {open ? <ThreadForms note={note} rights={view.rights} /> : null}
      <ThreadLink note={note} open={open} />
    </article>
  )
}

/** The colour that goes with a state's name. */
export const threadTones = {
  open: 'warn',
  answered: 'accent',
  resolved: 'ok',
  withdrawn: undefined,
} as const

function ThreadLink({
  note: { number, thread },
  open,
}: {
  readonly note: Note
  readonly open: boolean
}) {
  const [query] = useSearchParams()
  const replies = thread.replies.length
  return (
    <p className="thread-link">
      <Link to={threadHref(query, number, !open)} preventScrollReset>
        {open ? words.closeThread : words.openThread}
        {replies > 0 && !open ? ` (${replies})` : ''}
        <span className="hidden-visually"> {words.remarkNumber(number)}</span>
      </Link>
    </p>
  )
}
