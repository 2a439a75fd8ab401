import { database } from '../storage/client.server.ts'
import { stampOf } from '../storage/stamp.ts'
import { findCredentials, setPassword } from '../storage/users.server.ts'
import { hashPassword, verifyPassword } from './password.server.ts'
import { openSession } from './session.server.ts'
import type { SignInOutcome } from './sign-in.server.ts'
import { countFailure, forgetFailures, waitBeforeSignIn } from './throttle.server.ts'

interface PasswordChange {
  readonly email: string
  readonly current: string
  readonly fresh: string
  /** The client's address, from the load context. */
  readonly clientAddress: string
}

/**
 * Changes the password of who knows the one that there is, under the same count of failures as signing
 * in. All sessions end; the headers of the answer carry a new one for the browser that asked.
 */
export async function changePassword(
  request: Request,
  { current, fresh, ...attempt }: PasswordChange,
): Promise<SignInOutcome> {
  const seconds = await waitBeforeSignIn(attempt)
  if (seconds > 0) return { ok: false, reason: 'throttled', seconds }
  const db = await database()
  const account = await findCredentials(db, attempt.email)
  const right = await verifyPassword(account?.passwordHash ?? null, current)
  if (account === null || !right) {
    await countFailure(attempt)
    return { ok: false, reason: 'wrong' }
  }
  await forgetFailures(attempt)
  const { person, passwordHash } = account
  const hash = await hashPassword(fresh)
  const done = await setPassword(db, person.email, hash, stampOf(person), passwordHash)
  if (!done) return { ok: false, reason: 'wrong' }
  return { ok: true, headers: await openSession(request, person) }
}
