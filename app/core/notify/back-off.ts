/** What becomes of a mail after an attempt that failed. */
export type AfterFailure =
  { readonly state: 'waiting'; readonly nextAttemptAt: Date } | { readonly state: 'givenUp' }

const minute = 60_000
const firstPause = minute
/** Six hours: a server that is back in the morning gets the night's mails before noon. */
const longestPause = 6 * 60 * minute

/** RFC 5321, 4.5.4.1: the time after which a mail is given up "generally needs to be at least 4-5 days". */
export const givenUpAfter = 5 * 24 * 60 * minute

/** How long after the `attempts`th failure in a row the next attempt is made: doubled each time. */
export function pauseAfter(attempts: number): number {
  return Math.min(firstPause * 2 ** Math.max(0, attempts - 1), longestPause)
}

/**
 * When a mail of which `attempts` attempts have failed is tried again: later each time, until it is too
 * old. Takes when it was written and the instant of the failure.
 */
export function afterFailure(
  { createdAt, attempts }: { readonly createdAt: Date; readonly attempts: number },
  final: boolean,
  now: Date,
): AfterFailure {
  const next = new Date(now.getTime() + pauseAfter(attempts))
  if (final || next.getTime() > createdAt.getTime() + givenUpAfter) return { state: 'givenUp' }
  return { state: 'waiting', nextAttemptAt: next }
}
