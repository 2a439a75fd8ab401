import type { Person } from '../core/record/person.ts'
import { appendAudit } from './audit.server.ts'
import type { Database } from './database.server.ts'
import { sha256 } from './hash.server.ts'
import type { Stamp } from './stamp.ts'
import { personColumns, toPerson } from './users.server.ts'

/** Starts a session for the holder of `token`; of the token only its hash is kept. */
export async function startSession(
  db: Database,
  token: string,
  person: Person,
  expiresAt: Date,
  at: Date,
): Promise<void> {
  await db.write(async (transaction) => {
    await transaction.session.deleteMany({ where: { expiresAt: { lt: at } } })
    await transaction.session.create({
      data: { id: sha256(token), userId: person.id, createdAt: at, expiresAt },
    })
    await appendAudit(transaction, { ...person, at }, 'session.started', `user ${person.email}`)
  })
}

/** Whose session a token opens on the moment `at`; `null` when it is unknown, ended or expired. */
export async function findSession(db: Database, token: string, at: Date): Promise<Person | null> {
  const session = await db.read.session.findUnique({
    where: { id: sha256(token), expiresAt: { gt: at }, user: { disabledAt: null } },
    select: { user: { select: personColumns } },
  })
  return session && toPerson(session.user)
}

/** Ends a session; nothing happens when it has ended already. */
export async function endSession(db: Database, token: string, by: Stamp | null): Promise<void> {
  await db.write(async (transaction) => {
    const { count } = await transaction.session.deleteMany({ where: { id: sha256(token) } })
    if (count > 0 && by !== null) {
      await appendAudit(transaction, by, 'session.ended', `user ${by.name}`)
    }
  })
}

/** Notes a refused sign-in in the audit trail. */
export async function noteRefusal(db: Database, email: string, at: Date): Promise<void> {
  await db.write((transaction) =>
    appendAudit(
      transaction,
      { id: null, name: '', at },
      'session.refused',
      `user ${email.trim().toLowerCase().slice(0, 200)}`,
    ),
  )
}
