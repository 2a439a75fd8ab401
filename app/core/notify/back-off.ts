/** How a mail that was handed to the mail server came out. */
export type SendOutcome =
  | { readonly sent: true }
  | {
      readonly sent: false
      /** The server will never take this mail, or not for this address. */
      readonly final: boolean
      /** It is not about this mail: the server is away, or takes none. */
      readonly away: boolean
      readonly error: string
    }

/** What becomes of a mail after an attempt that failed. */
export type AfterFailure =
  { readonly state: 'waiting'; readonly nextAttemptAt: Date } | { readonly state: 'givenUp' }

const minute = 60_000
const firstPause = minute
/** Six hours: a server that is back in the morning gets the night's mails before noon. */
const longestPause = 6 * 60 * minute

/** RFC 5321, 4.5.4.1: the time after which a mail is given up "generally needs to be at least 4-5 days". */
const givenUpAfter = 5 * 24 * 60 * minute

/** How long after the `attempts`th failure in a row the next attempt is made: doubled each time. */
export function pauseAfter(attempts: number): number {
  return Math.min(firstPause * 2 ** Math.max(0, attempts - 1), longestPause)
}

/** Whether a mail has waited so long that it is given up: also when nothing was sent in the meantime. */
export function isTooOld(queuedAt: Date, now: Date): boolean {
  return now.getTime() > queuedAt.getTime() + givenUpAfter
}

/**
 * When a mail of which `attempts` attempts have failed is tried again: later each time, until it is too
 * old. Takes since when it waits and the instant of the failure.
 */
export function afterFailure(
  { queuedAt, attempts }: { readonly queuedAt: Date; readonly attempts: number },
  final: boolean,
  now: Date,
): AfterFailure {
  const next = new Date(now.getTime() + pauseAfter(attempts))
  if (final || isTooOld(queuedAt, next)) return { state: 'givenUp' }
  return { state: 'waiting', nextAttemptAt: next }
}

/** Ten minutes: a server that was away must not wait longer for what is due. */
const longestRest = 10 * minute

/** How long nothing is sent after the server was away `times` times in a row; 0 while it is there. */
export function restAfter(times: number): number {
  return times === 0 ? 0 : Math.min(pauseAfter(times), longestRest)
}
