import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Person } from '../core/record/person.ts'
import { env } from '../env.server.ts'
import { database } from '../storage/client.server.ts'
import { setPassword, findAccount, findPasswordHash } from '../storage/users.server.ts'
import { stampOf } from '../storage/stamp.ts'
import { hashPassword } from './password.server.ts'

/** For so many days the holder of an account may set a password by the link. */
export const linkDays = 7

/**
 * The token of a link by which an account's holder sets a password; `null` for a closed or unknown
 * account. It is kept nowhere: its mark covers the password that there is, so that the first password set
 * is the last one, and making another link undoes nothing.
 */
export async function passwordLink(id: string, now: Date): Promise<string | null> {
  const kept = await findPasswordHash(await database(), id)
  if (kept === null) return null
  const until = now.getTime() + linkDays * 24 * 60 * 60 * 1000
  const said = `${id}.${until.toString(36)}`
  return `${said}.${markOf(said, kept)}`
}

/** Whose password a link sets at a moment; `null` when it has run out, was used, or is none of ours. */
export async function findLinkHolder(token: string, now: Date): Promise<Person | null> {
  return (await readLink(token, now))?.person ?? null
}

/** Sets the password and ends all sessions of the account; `null` as of `findLinkHolder`. */
export async function setPasswordByLink(
  token: string,
  password: string,
  now: Date,
): Promise<Person | null> {
  const link = await readLink(token, now)
  if (link === null) return null
  const { person, kept } = link
  const hash = await hashPassword(password)
  const done = await setPassword(await database(), person.email, hash, stampOf(person), kept)
  return done ? person : null
}

async function readLink(token: string, now: Date) {
  const [id = '', until = '', mark = ''] = token.split('.')
  const db = await database()
  const kept = await findPasswordHash(db, id)
  const given = Buffer.from(mark)
  const right = Buffer.from(markOf(`${id}.${until}`, kept ?? ''))
  const matches = given.length === right.length && timingSafeEqual(given, right)
  if (kept === null || !matches || Number.parseInt(until, 36) < now.getTime()) return null
  const person = await findAccount(db, id)
  return person && { person, kept }
}

function markOf(said: string, kept: string): string {
  return createHmac('sha256', env().sessionSecret)
    .update(`password ${said} ${kept}`)
    .digest('base64url')
}
