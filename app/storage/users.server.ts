import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import type { Organisation, Person } from '../core/record/person.ts'
import { roles, type Role } from '../core/workflow/role.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import { appendAudit } from './audit.server.ts'
import type { Database } from './database.server.ts'
import type { Stamp } from './stamp.ts'

/** What is read of an account; never the password hash. */
export const personColumns = {
  id: true,
  name: true,
  email: true,
  role: true,
  organisation: { select: { code: true } },
} as const satisfies Prisma.UserSelect

export async function listUsers(db: Database): Promise<readonly Person[]> {
  const rows = await db.read.user.findMany({ select: personColumns, orderBy: { email: 'asc' } })
  return rows.map(toPerson)
}

export async function findUser(db: Database, email: string): Promise<Person | null> {
  const row = await db.read.user.findUnique({
    where: { email: normalEmail(email) },
    select: personColumns,
  })
  return row && toPerson(row)
}

/** An open account by its identifier; `null` when closed or unknown. */
export async function findAccount(db: Database, id: string): Promise<Person | null> {
  const row = await db.read.user.findUnique({
    where: { id, disabledAt: null },
    select: personColumns,
  })
  return row && toPerson(row)
}

/** The account with its password hash, for signing in only; `null` when closed or unknown. */
export async function findCredentials(
  db: Database,
  email: string,
): Promise<{ readonly person: Person; readonly passwordHash: string } | null> {
  const row = await db.read.user.findUnique({
    where: { email: normalEmail(email), disabledAt: null },
    select: { ...personColumns, passwordHash: true },
  })
  return row && { person: toPerson(row), passwordHash: row.passwordHash }
}

/** The hash of the password of an open account; `null` when closed or unknown. */
export async function findPasswordHash(db: Database, id: string): Promise<string | null> {
  const row = await db.read.user.findUnique({
    where: { id, disabledAt: null },
    select: { passwordHash: true },
  })
  return row?.passwordHash ?? null
}

export interface NewUser {
  readonly email: string
  readonly name: string
  readonly role: Role
  readonly passwordHash: string
  /** Code of a known organisation; `''` for none. */
  readonly organisation: string
}

/** Opens an account; `null` when the address has one already. */
export async function addUser(db: Database, user: NewUser, by: Stamp): Promise<Person | null> {
  const email = normalEmail(user.email)
  return db.write(async (transaction) => {
    if ((await transaction.user.findUnique({ where: { email } })) !== null) return null
    const { organisation, ...columns } = user
    const row = await transaction.user.create({
      data: {
        ...columns,
        id: randomUUID(),
        email,
        createdAt: by.at,
        ...(organisation !== '' && { organisation: { connect: { code: organisation } } }),
      },
      select: personColumns,
    })
    await appendAudit(transaction, by, 'user.added', `user ${email}`, { role: user.role })
    return toPerson(row)
  })
}

/** Gives an account another role; false when there is no such account. */
export async function setRole(
  db: Database,
  address: string,
  role: Role,
  by: Stamp,
): Promise<boolean> {
  const email = normalEmail(address)
  return db.write(async (transaction) => {
    const { count } = await transaction.user.updateMany({ where: { email }, data: { role } })
    if (count === 0) return false
    await appendAudit(transaction, by, 'user.role-changed', `user ${email}`, { role })
    return true
  })
}

/**
 * Sets a password and ends all sessions of the account; false when there is no such account, or when its
 * password is not `instead` any more: a link or a form may be older than another change.
 */
export async function setPassword(
  db: Database,
  address: string,
  passwordHash: string,
  by: Stamp,
  instead?: string,
): Promise<boolean> {
  const email = normalEmail(address)
  return db.write(async (transaction) => {
    const { count } = await transaction.user.updateMany({
      where: { email, ...(instead !== undefined && { passwordHash: instead, disabledAt: null }) },
      data: { passwordHash },
    })
    if (count === 0) return false
    await transaction.session.deleteMany({ where: { user: { email } } })
    await appendAudit(transaction, by, 'user.password-changed', `user ${email}`)
    return true
  })
}

export async function listOrganisations(db: Database): Promise<readonly Organisation[]> {
  return db.read.organisation.findMany({
    select: { code: true, name: true },
    orderBy: { code: 'asc' },
  })
}

/** Adds the organisations that are not there yet. */
export async function addOrganisations(
  db: Database,
  organisations: readonly Organisation[],
): Promise<void> {
  await db.write(async (transaction) => {
    for (const { code, name } of organisations) {
      await transaction.organisation.upsert({
        where: { code },
        create: { id: randomUUID(), code, name },
        update: {},
      })
    }
  })
}

const roleSchema = z.enum(roles)

type PersonRow = Prisma.UserGetPayload<{ select: typeof personColumns }>

export function toPerson({ id, name, email, role, organisation }: PersonRow): Person {
  return { id, name, email, role: roleSchema.parse(role), organisation: organisation?.code ?? '' }
}

function normalEmail(address: string): string {
  return address.trim().toLowerCase()
}
