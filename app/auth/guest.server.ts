import { createCookie, type AppLoadContext } from '@remix-run/node'
import type { Writer } from '../core/review/event.ts'
import { env } from '../env.server.ts'
import { paths } from '../paths.ts'
import { database } from '../storage/client.server.ts'
import type { Database } from '../storage/database.server.ts'
import { findGuestAccess, type GuestAccess } from '../storage/guest-links.server.ts'
import { countWrongToken, requireFewWrongTokens } from './wrong-tokens.server.ts'

export interface Guest {
  readonly db: Database
  readonly access: GuestAccess
  /** As whom they write; `null` until they have said who they are. */
  readonly reader: Writer | null
}

/** What a guest's link opens; a link that opens nothing is 404, too many such tries 429. */
export async function requireGuest(
  request: Request,
  token: string | undefined,
  { clientAddress }: AppLoadContext,
): Promise<Guest> {
  await requireFewWrongTokens(clientAddress)
  const db = await database()
  const access =
    token && /^[\w-]{20,80}$/.test(token) ? await findGuestAccess(db, token, new Date()) : null
  if (!access) {
    await countWrongToken(clientAddress)
    throw new Response(null, { status: 404, statusText: 'Not Found' })
  }
  const kept: unknown = await nameCookie(token).parse(request.headers.get('Cookie'))
  const name = typeof kept === 'string' ? kept : ''
  const { id: guest, organisation } = access
  return { db, access, reader: isName(name) ? { id: null, guest, name, organisation } : null }
}

/** A name as it is kept: what was typed, in one line. */
export function guestName(typed: string): string {
  return typed.trim().replace(/\s+/gu, ' ').slice(0, 100)
}

/** Whether a name says who writes. */
export function isName(name: string): boolean {
  return name.length >= 3
}

/** The headers that keep a guest's name in the browser, for the pages of this link only. */
export async function keepGuestName(token: string, name: string): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await nameCookie(token).serialize(name) })
}

const season = 90 * 24 * 60 * 60

/** In an address the name would stay in histories and logs. */
function nameCookie(token = '') {
  const { sessionSecret, baseUrl } = env()
  return createCookie('nowela-guest', {
    ...{ httpOnly: true, sameSite: 'lax', maxAge: season, secrets: [sessionSecret] },
    path: paths.guestReview(token),
    secure: baseUrl?.protocol === 'https:',
  })
}
