import { redirect } from '@remix-run/node'
import type { Person } from '../core/record/person.ts'
import { may, type Action, type ProposalThing } from '../core/workflow/permission.ts'
import { paths } from '../paths.ts'
import { findPerson } from './session.server.ts'

/** Who is asking; `null` for an anonymous reader. */
export function getViewer(request: Request): Promise<Person | null> {
  return findPerson(request)
}

/** The account that is asking; without one the reader is sent to sign in. */
export async function requireUser(request: Request): Promise<Person> {
  const person = await findPerson(request)
  if (person === null) throw toSignIn(request)
  return person
}

/**
 * Lets through whom the permission table lets through, and gives who it is (`null`: anonymous, where
 * everybody may). Others get 403; an anonymous reader of a page is sent to sign in, since signing in
 * may be all that is missing.
 */
export async function requireMay(
  request: Request,
  action: Action,
  thing: ProposalThing | null = null,
): Promise<Person | null> {
  const person = await findPerson(request)
  if (may(person, action, thing)) return person
  if (person === null) throw toSignIn(request)
  throw new Response(null, { status: 403, statusText: 'Forbidden' })
}

/** Like `requireMay`, for what only accounts do. */
export async function requireUserMay(
  request: Request,
  action: Action,
  thing: ProposalThing | null = null,
): Promise<Person> {
  await requireMay(request, action, thing)
  return requireUser(request)
}

function toSignIn(request: Request): Response {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return new Response(null, { status: 401, statusText: 'Unauthorized' })
  }
  const { pathname, search } = new URL(request.url)
  return redirect(paths.signIn({ next: `${pathname}${search}` }))
}
