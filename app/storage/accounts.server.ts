import type { Role } from '../core/workflow/role.ts'
import type { Account } from '../core/record/person.ts'
import { appendAudit } from './audit.server.ts'
import type { Database, Transaction } from './database.server.ts'
import type { PersonStamp } from './stamp.ts'
import { personColumns, toPerson } from './users.server.ts'

/** Why an account was not changed. Somebody must always be left who keeps accounts. */
export type AccountProblem = 'unknown' | 'own' | 'lastAdmin' | 'organisation'

const accountColumns = { ...personColumns, createdAt: true, disabledAt: true } as const

/** All accounts, the open ones first, by name. */
export async function listAccounts(db: Database): Promise<readonly Account[]> {
  const rows = await db.read.user.findMany({ select: accountColumns, orderBy: { name: 'asc' } })
  const accounts = rows.map((row) => ({
    ...toPerson(row),
    openedOn: row.createdAt.toISOString().slice(0, 10),
    closedOn: row.disabledAt?.toISOString().slice(0, 10) ?? null,
  }))
  return accounts.toSorted(
    (one, other) => Number(one.closedOn !== null) - Number(other.closedOn !== null),
  )
}

/** What may be changed of an account; its address names it for good. */
export interface AccountChange {
  readonly name: string
  readonly role: Role
  /** Code of a known organisation; `''` for none. */
  readonly organisation: string
}

/** Changes an account; `null` when it was done. */
export async function changeAccount(
  db: Database,
  id: string,
  { name, role, organisation }: AccountChange,
  by: PersonStamp,
): Promise<AccountProblem | null> {
  return db.write(async (transaction) => {
    const old = await transaction.user.findUnique({ where: { id }, select: accountColumns })
    if (old === null) return 'unknown'
    if (old.role === 'admin' && role !== 'admin' && (await isLastAdmin(transaction, id))) {
      return 'lastAdmin'
    }
    const known = await transaction.organisation.findUnique({ where: { code: organisation } })
    if (organisation !== '' && known === null) return 'organisation'
    await transaction.user.update({
      where: { id },
      data: { name, role, organisationId: known?.id ?? null },
    })
    const details = { name, role, organisation }
    await appendAudit(transaction, by, 'user.changed', `user ${old.email}`, details)
    return null
  })
}

/**
 * Closes an account: its sessions end and its keys stop working at once. What it wrote stays under its
 * name. `null` when it was done.
 */
export async function closeAccount(
  db: Database,
  id: string,
  by: PersonStamp,
): Promise<AccountProblem | null> {
  if (id === by.id) return 'own'
  return db.write(async (transaction) => {
    const account = await transaction.user.findUnique({ where: { id, disabledAt: null } })
    if (account === null) return 'unknown'
    if (account.role === 'admin' && (await isLastAdmin(transaction, id))) return 'lastAdmin'
    await transaction.user.update({ where: { id }, data: { disabledAt: by.at } })
    await transaction.session.deleteMany({ where: { userId: id } })
    await transaction.personalToken.updateMany({
      where: { userId: id, revokedAt: null },
      data: { revokedAt: by.at },
    })
    await appendAudit(transaction, by, 'user.closed', `user ${account.email}`)
    return null
  })
}

/** Opens a closed account again, with the password that it had; `null` when it was done. */
export async function openAccount(
  db: Database,
  id: string,
  by: PersonStamp,
): Promise<AccountProblem | null> {
  return db.write(async (transaction) => {
    const account = await transaction.user.findUnique({ where: { id, disabledAt: { not: null } } })
    if (account === null) return 'unknown'
    await transaction.user.update({ where: { id }, data: { disabledAt: null } })
    await appendAudit(transaction, by, 'user.opened', `user ${account.email}`)
    return null
  })
}

/** Notes that a link was made by which the holder of an account may set a password. */
export async function noteLink(db: Database, email: string, by: PersonStamp): Promise<void> {
  await db.write((transaction) => appendAudit(transaction, by, 'user.link-made', `user ${email}`))
}

async function isLastAdmin(transaction: Transaction, id: string): Promise<boolean> {
  const others = { role: 'admin' satisfies Role, disabledAt: null, id: { not: id } }
  return (await transaction.user.count({ where: others })) === 0
}
