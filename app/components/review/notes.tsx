import { positionNames, review as words, stateNames } from '#app/i18n/pl/review.ts'
import { Chip } from '../layout/chip.tsx'
import { ThreadCard, threadTones } from './thread-card.tsx'
import type { NoteLine, NotesHere, ReviewLinks, ReviewView, ShownNote } from './review-view.ts'

interface NotesProps {
  readonly notes: readonly ShownNote[]
  /** Where more are than are shown: how many, and the address that shows them. */
  readonly more?: { readonly count: number; readonly href: string } | null
  readonly view: ReviewView
  readonly links: ReviewLinks
  /** Set where they do not stand beside their words. */
  readonly apart?: boolean
}

/** The remarks on one place, in the margin on a wide screen, under the words on a narrow one. */
export function Notes({ notes, more = null, view, links, apart = false }: NotesProps) {
  if (notes.length === 0 && more === null) return null
  const lines = notes.filter((note) => !note.whole)
  return (
    <div className={apart ? undefined : 'remarks-here'}>
      {notes.map((note) =>
        note.whole ? <ThreadCard key={note.number} note={note} view={view} apart={apart} /> : null,
      )}
      {lines.length > 0 ? (
        <ul className="plain-list remark-lines">
          {lines.map((line) => (
            <Line key={line.number} line={line} href={links.read(line.number)} />
          ))}
        </ul>
      ) : null}
      {more ? (
        <p className="remarks-more">
          <a href={more.href}>{words.moreRemarks(more.count)}</a>
        </p>
      ) : null}
    </div>
  )
}

/** The way to the remarks on a place that are only counted. */
export function moreOf({ at, notes, more }: NotesHere, links: ReviewLinks): NotesProps['more'] {
  return more === 0 ? null : { count: more, href: links.place(at, notes[0]?.number ?? 0) }
}

interface LineProps {
  readonly line: NoteLine
  readonly href: string
}

function Line({ line: { number, by, start, state, position }, href }: LineProps) {
  return (
    <li id={`uwaga-${number}`} className={state}>
      <a href={href}>
        <b>{number}</b> {by}: {start}
      </a>{' '}
      <Chip tone={threadTones[state]}>
        {position && state !== 'open' ? positionNames[position] : stateNames[state]}
      </Chip>
    </li>
  )
}
