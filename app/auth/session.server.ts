import { randomBytes } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import type { Person } from '../core/record/person.ts'
import { env } from '../env.server.ts'
import { database } from '../storage/client.server.ts'
import { endSession, findSession, startSession } from '../storage/sessions.server.ts'
import { stampOf } from '../storage/stamp.ts'

const week = 7 * 24 * 60 * 60

function sessionCookie() {
  const { sessionSecret, baseUrl } = env()
  return createCookie('nowela-session', {
    httpOnly: true,
    sameSite: 'lax',
    path: '/',
    maxAge: week,
    secrets: [sessionSecret],
    secure: baseUrl?.protocol === 'https:',
  })
}

/** Whose browser this is; `null` for a reader who has not signed in. */
export async function findPerson(request: Request): Promise<Person | null> {
  const token = await readToken(request)
  return token === null ? null : findSession(await database(), token, new Date())
}

/**
 * Starts a session under a token of its own and ends the one the browser brought, so that a token
 * planted before signing in is worth nothing after it. Gives the headers that set the cookie.
 */
export async function openSession(request: Request, person: Person): Promise<Headers> {
  const db = await database()
  const old = await readToken(request)
  if (old !== null) await endSession(db, old, null)
  const token = randomBytes(32).toString('base64url')
  const at = new Date()
  await startSession(db, token, person, new Date(at.getTime() + week * 1000), at)
  return new Headers({ 'Set-Cookie': await sessionCookie().serialize(token) })
}

/** Ends the browser's session; gives the headers that take the cookie away. */
export async function closeSession(request: Request): Promise<Headers> {
  const token = await readToken(request)
  const person = await findPerson(request)
  if (token !== null) await endSession(await database(), token, person && stampOf(person))
  return new Headers({ 'Set-Cookie': await sessionCookie().serialize('', { maxAge: 0 }) })
}

async function readToken(request: Request): Promise<string | null> {
  const token: unknown = await sessionCookie().parse(request.headers.get('Cookie'))
  return typeof token === 'string' && token !== '' ? token : null
}
