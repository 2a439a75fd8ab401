import type { Person } from '../core/record/person.ts'
import { namingProblem, type NamingCode } from '../core/workflow/co-author.ts'
import { appendAudit } from './audit.server.ts'
import type { Database, Transaction } from './database.server.ts'
import type { PersonStamp } from './stamp.ts'
import { personColumns, toPerson } from './users.server.ts'

const nameOrder = { orderBy: { name: 'asc' } } as const

/** Who writes a recommendation along with its author, by name. */
export async function listCoAuthors(db: Database, number: string): Promise<readonly Person[]> {
  const rows = await db.read.user.findMany({
    where: { coAuthored: { some: { proposal: { number } } } },
    select: personColumns,
    ...nameOrder,
  })
  return rows.map(toPerson)
}

/** Who could be named a co-author: experts with an open account who do not write it yet. */
export async function listNameable(db: Database, number: string): Promise<readonly Person[]> {
  const rows = await db.read.user.findMany({
    where: {
      role: 'expert',
      disabledAt: null,
      owned: { none: { number } },
      coAuthored: { none: { proposal: { number } } },
    },
    select: personColumns,
    ...nameOrder,
  })
  return rows.map(toPerson)
}

export interface CoAuthoring {
  /** Number of the recommendation. */
  readonly number: string
  readonly userId: string
}

/** Names a co-author; gives why that cannot be, `null` when it is done. */
export async function addCoAuthor(
  db: Database,
  { number, userId }: CoAuthoring,
  by: PersonStamp,
): Promise<NamingCode | null> {
  return db.write(async (transaction) => {
    const { id, ownerId, coAuthorIds } = await findAuthors(transaction, number)
    const account = await transaction.user.findUnique({
      where: { id: userId },
      select: { ...personColumns, disabledAt: true },
    })
    const candidate = account && { ...toPerson(account), closed: account.disabledAt !== null }
    const problem = namingProblem(candidate, { ownerId, coAuthorIds })
    if (problem !== null || candidate === null) return problem
    await transaction.coAuthor.create({ data: { proposalId: id, userId } })
    const details = { user: candidate.email }
    await appendAudit(transaction, by, 'proposal.co-author-added', `proposal ${number}`, details)
    return null
  })
}

/** Takes a co-author's right to write away; false when the person is none any more. */
export async function removeCoAuthor(
  db: Database,
  { number, userId }: CoAuthoring,
  by: PersonStamp,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const { id, coAuthorIds } = await findAuthors(transaction, number)
    if (!coAuthorIds.includes(userId)) return false
    const { user } = await transaction.coAuthor.delete({
      where: { proposalId_userId: { proposalId: id, userId } },
      select: { user: { select: { email: true } } },
    })
    const details = { user: user.email }
    await appendAudit(transaction, by, 'proposal.co-author-removed', `proposal ${number}`, details)
    return true
  })
}

async function findAuthors(transaction: Transaction, number: string) {
  const { coAuthors, ...row } = await transaction.proposal.findUniqueOrThrow({
    where: { number },
    select: { id: true, ownerId: true, coAuthors: { select: { userId: true } } },
  })
  return { ...row, coAuthorIds: coAuthors.map(({ userId }) => userId) }
}
