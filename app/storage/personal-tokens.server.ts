import { randomBytes, randomUUID } from 'node:crypto'
import * as z from 'zod'
import {
  opens,
  tokenScopes,
  type PersonalToken,
  type TokenScope,
} from '../core/record/personal-token.ts'
import type { Person } from '../core/record/person.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { appendAudit } from './audit.server.ts'
import { within, type Database } from './database.server.ts'
import { sha256 } from './hash.server.ts'
import type { PersonStamp } from './stamp.ts'
import { personColumns, toPerson } from './users.server.ts'

/** So many tokens of one person may be open at once: more are forgotten ones. */
const maxTokens = 20

export interface NewToken {
  readonly scope: TokenScope
  readonly name: string
  /** `null`: it opens until it is revoked. */
  readonly expiresAt: Date | null
}

/** Makes a token of a person; it is told this once and kept nowhere. `null`: there are too many. */
export async function makeToken(
  db: Database,
  { scope, name, expiresAt }: NewToken,
  by: PersonStamp,
): Promise<string | null> {
  const token = `nowela_${randomBytes(24).toString('base64url')}`
  return db.write(async (transaction) => {
    const count = await transaction.personalToken.count({ where: openFor(by.id, by.at) })
    if (count >= maxTokens) return null
    await transaction.personalToken.create({
      data: {
        ...{ id: randomUUID(), userId: by.id, scope, name, expiresAt },
        ...{ tokenHash: sha256(token), createdAt: by.at },
      },
    })
    await appendAudit(transaction, by, 'token.made', `user ${by.name}`, { scope, name })
    return token
  })
}

/** The tokens of a person that open something at a moment, the newest first. */
export async function listTokens(
  db: Database,
  person: string,
  at: Date,
): Promise<readonly PersonalToken[]> {
  const rows = await db.read.personalToken.findMany({
    where: openFor(person, at),
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, scope, name, createdAt, expiresAt, lastUsedOn }) => ({
    ...{ id, name, lastUsedOn },
    scope: z.enum(tokenScopes).parse(scope),
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt?.toISOString() ?? null,
  }))
}

/** Closes a token of a person at once; false when it was closed before, or is another's. */
export async function revokeToken(db: Database, id: string, by: PersonStamp): Promise<boolean> {
  return db.write(async (transaction) => {
    const { count } = await transaction.personalToken.updateMany({
      where: { id, userId: by.id, revokedAt: null },
      data: { revokedAt: by.at },
    })
    if (count === 0) return false
    await appendAudit(transaction, by, 'token.revoked', `user ${by.name}`)
    return true
  })
}

/** Closes a token of a person and makes another in its place; `null` when there was none to close. */
export async function renewToken(
  db: Database,
  id: string,
  by: PersonStamp,
): Promise<string | null> {
  return db.write(async (transaction) => {
    const inside = within(transaction)
    const old = (await listTokens(inside, by.id, by.at)).find((token) => token.id === id)
    if (old === undefined || !(await revokeToken(inside, id, by))) return null
    const { scope, name, expiresAt } = old
    const until = expiresAt === null ? null : new Date(expiresAt)
    return makeToken(inside, { scope, name, expiresAt: until }, by)
  })
}

/** Whom a token lets in, and for what. */
export interface TokenHolder {
  /** Identifier of the token. */
  readonly token: string
  readonly scope: TokenScope
  readonly person: Person
  readonly lastUsedOn: string
}

/**
 * Whose token it is at a moment, if it opens `wanted`; `null` when it is unknown, has run out, was
 * revoked or is for something else, or when the account is closed.
 */
export async function findTokenHolder(
  db: Database,
  token: string,
  wanted: TokenScope,
  at: Date,
): Promise<TokenHolder | null> {
  const row = await db.read.personalToken.findUnique({
    where: {
      tokenHash: sha256(token),
      revokedAt: null,
      OR: [{ expiresAt: null }, { expiresAt: { gt: at } }],
      user: { disabledAt: null },
    },
    select: { id: true, scope: true, lastUsedOn: true, user: { select: personColumns } },
  })
  if (row === null) return null
  const scope = z.enum(tokenScopes).parse(row.scope)
  if (!opens(scope, wanted)) return null
  return { token: row.id, scope, lastUsedOn: row.lastUsedOn, person: toPerson(row.user) }
}

/**
 * Notes the ISO day on which a token was used. Once a day is enough for its holder to see; a record of
 * every use would make every reading a writing.
 */
export async function noteUse(
  db: Database,
  { token, lastUsedOn }: TokenHolder,
  day: string,
): Promise<void> {
  if (lastUsedOn === day) return
  await db.write((transaction) =>
    transaction.personalToken.update({ where: { id: token }, data: { lastUsedOn: day } }),
  )
}

function openFor(userId: string, at: Date): Prisma.PersonalTokenWhereInput {
  return { userId, revokedAt: null, OR: [{ expiresAt: null }, { expiresAt: { gt: at } }] }
}
