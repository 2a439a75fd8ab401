import type { AppLoadContext } from '@remix-run/node'
import type { Writer } from '../core/review/event.ts'
import { typedText } from '../core/typed-text.ts'
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
  const asked = new URL(request.url).searchParams.get('name') ?? ''
  const name = typedText(asked).trim().replace(/\s+/gu, ' ').slice(0, 100)
  const { id: guest, organisation } = access
  return { db, access, reader: name.length < 3 ? null : { id: null, guest, name, organisation } }
}
