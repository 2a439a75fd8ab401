import { openSession } from '#app/auth/session.server.ts'
import type { Person } from '#app/core/record/person.ts'
import type { Database } from '#app/storage/database.server.ts'

const origin = 'http://nowela.example'

/** Lets loaders and actions of this test file use `db` as the database of the process. */
export function serveFrom(db: Database): void {
  process.env.SESSION_SECRET = 'a secret that is long enough for tests'
  globalThis.nowelaDatabase = Promise.resolve({ ...db, close: () => Promise.resolve() })
}

/** The cookie of somebody who has signed in. */
export async function cookieOf(person: Person): Promise<string> {
  const headers = await openSession(new Request(origin), person)
  return (headers.get('Set-Cookie') ?? '').split(';')[0] ?? ''
}

/** A request as a browser would send it; a form makes it a POST. */
export function visit(path: string, cookie: string | null, form?: URLSearchParams): Request {
  return new Request(new URL(path, origin), {
    ...(form && { method: 'POST', body: form }),
    ...(cookie !== null && { headers: { Cookie: cookie } }),
  })
}

/** What a loader or action answers, whether it returns the response or throws it. */
export async function answerOf(work: () => unknown): Promise<unknown> {
  try {
    return await work()
  } catch (thrown) {
    if (thrown instanceof Response) return thrown
    throw thrown
  }
}
