import { limiter } from './limiter.server.ts'

const quarter = 15 * 60

/**
 * Failed sign-ins that are let through in a quarter of an hour: few for one account from one
 * address, so that guessing is hopeless; more for one address, behind which a whole office may sit.
 * Counted in memory: a restart forgets them, which is no help to somebody who guesses.
 */
const perAccount = limiter('perAccount', { points: 8, duration: quarter })
const perAddress = limiter('perAddress', { points: 60, duration: quarter })

interface Attempt {
  readonly email: string
  readonly clientAddress: string
}

const accountKey = ({ email, clientAddress }: Attempt): string =>
  `${clientAddress} ${email.trim().toLowerCase()}`

/** Seconds until the next attempt is let through; 0 when it may be made now. */
export async function waitBeforeSignIn(attempt: Attempt): Promise<number> {
  const [account, address] = await Promise.all([
    perAccount.get(accountKey(attempt)),
    perAddress.get(attempt.clientAddress),
  ])
  const waits = [
    account !== null && account.remainingPoints <= 0 ? account.msBeforeNext : 0,
    address !== null && address.remainingPoints <= 0 ? address.msBeforeNext : 0,
  ]
  return Math.ceil(Math.max(...waits) / 1000)
}

/** Counts an attempt that failed. */
export async function countFailure(attempt: Attempt): Promise<void> {
  await Promise.all([
    perAccount.penalty(accountKey(attempt)),
    perAddress.penalty(attempt.clientAddress),
  ])
}

/** Forgets the failures of an account whose holder has come in. */
export async function forgetFailures(attempt: Attempt): Promise<void> {
  await perAccount.delete(accountKey(attempt))
}
