import { Link } from '@remix-run/react'
import type { MailKind, MailStanding } from '#app/core/notify/mail.ts'
import { mailKindNames, mailLog as words, outbox } from '#app/i18n/pl/notifications.ts'
import { paths } from '#app/paths.ts'
import { Moment } from '../layout/day.tsx'
import { MailStateLine } from './mail-state.tsx'

/** What a mail tells, in a line, and why its reader is told. */
export interface LoggedPiece {
  readonly id: string
  readonly title: string
  readonly because: string
}

/** A mail of the log; `subject` is `''` when nothing of it may be shown any more. */
export interface LoggedMail extends MailStanding {
  readonly kind: MailKind
  readonly createdAt: string
  readonly subject: string
  readonly to: string
  readonly lastError: string
  readonly pieces: readonly LoggedPiece[]
  readonly hidden: number
}

/** The mails to a person, newest first: what each tells and why, how it stands, how often it was tried. */
export function MailLog({ mails }: { readonly mails: readonly LoggedMail[] }) {
  return (
    <ol className="lines mail-log">
      {mails.map((mail) => (
        <LoggedMailLine key={mail.id} mail={mail} />
      ))}
    </ol>
  )
}

function LoggedMailLine({ mail }: { readonly mail: LoggedMail }) {
  const { id, kind, createdAt, subject, to, lastError, pieces, hidden } = mail
  return (
    <li>
      <Moment when={createdAt} />
      <div>
        <Link to={paths.mail(id)}>{subject === '' ? words.nothingLeft : subject}</Link>
        <small>
          {mailKindNames[kind]} · {to}
        </small>
        <Pieces pieces={pieces} />
        {hidden === 0 ? null : <small>{words.hidden(hidden)}</small>}
        {lastError === '' ? null : <small>{outbox.error(lastError)}</small>}
      </div>
      <span>
        <MailStateLine mail={mail} />
      </span>
    </li>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly LoggedPiece[] }) {
  const [first] = pieces
  if (first === undefined) return null
  // The subject says what the only one says.
  if (pieces.length === 1) return <small>{words.because(first.because)}</small>
  return (
    <ul className="pieces">
      {pieces.map(({ id, title, because }) => (
        <li key={id}>
          {title}
          <small>{words.because(because)}</small>
        </li>
      ))}
    </ul>
  )
}
