import { database } from '../storage/client.server.ts'
import { noteRefusal } from '../storage/sessions.server.ts'
import { findCredentials } from '../storage/users.server.ts'
import { verifyPassword } from './password.server.ts'
import { openSession } from './session.server.ts'
import { countFailure, forgetFailures, waitBeforeSignIn } from './throttle.server.ts'

export interface SignInAttempt {
  readonly email: string
  readonly password: string
  /** The client's address, from the load context. */
  readonly clientAddress: string
}

/** `wrong` says no more than that address and password do not belong together. */
export type SignInOutcome =
  | { readonly ok: true; readonly headers: Headers }
  | { readonly ok: false; readonly reason: 'wrong' }
  | { readonly ok: false; readonly reason: 'throttled'; readonly seconds: number }

/** Signs somebody in: the headers of the answer then carry the session. */
export async function signIn(request: Request, attempt: SignInAttempt): Promise<SignInOutcome> {
  const seconds = await waitBeforeSignIn(attempt)
  if (seconds > 0) return { ok: false, reason: 'throttled', seconds }
  const db = await database()
  const account = await findCredentials(db, attempt.email)
  const right = await verifyPassword(account?.passwordHash ?? null, attempt.password)
  if (account === null || !right) {
    await countFailure(attempt)
    await noteRefusal(db, attempt.email, new Date())
    return { ok: false, reason: 'wrong' }
  }
  await forgetFailures(attempt)
  return { ok: true, headers: await openSession(request, account.person) }
}
