import type { MailStanding } from '#app/core/notify/mail.ts'
import { outbox as words } from '#app/i18n/pl/notifications.ts'
import { Chip } from '../layout/chip.tsx'

const tones = {
  waiting: undefined,
  sent: 'ok',
  givenUp: 'error',
  closed: 'warn',
  hidden: 'warn',
  unwanted: 'warn',
} as const

/** How far a mail has come, with the day of it. */
export function MailStateLine({ mail }: { readonly mail: MailStanding }) {
  const { state, attempts, nextAttemptAt, endedAt } = mail
  const failed = state === 'waiting' && attempts > 0
  return (
    <>
      <Chip tone={failed ? 'warn' : tones[state]}>{words.state[state]}</Chip>
      {failed ? (
        <small>
          {words.attempts(attempts)}, {words.nextAttempt(nextAttemptAt)}
        </small>
      ) : null}
      {state === 'givenUp' ? <small>{words.attempts(attempts)}</small> : null}
      {endedAt === null ? null : (
        <small>
          {words.at(endedAt)}
          {state === 'sent' && attempts > 1 ? `, ${words.sentAfter(attempts)}` : null}
        </small>
      )}
    </>
  )
}
