import type { Question } from '../../core/search/question.ts'
import type { Transaction } from '../database.server.ts'
import { matchExpression } from './match-expression.ts'

/** Whether the newest version of a recommendation answers a question, as a search would find it. */
export async function answersQuestion(
  transaction: Transaction,
  proposalId: string,
  question: Question,
): Promise<boolean> {
  if (question.length === 0) return false
  const newest = await transaction.searchEntry.findFirst({
    where: { kind: 'proposal', proposalId },
    orderBy: { number: 'desc' },
    select: { id: true },
  })
  if (newest === null) return false
  // The driver hands figures over as REAL, and FTS5 leaves out a comparison of its rowid with one.
  const rows: unknown = await transaction.$queryRawUnsafe(
    'SELECT rowid FROM "SearchIndex" WHERE "SearchIndex" MATCH ? AND rowid = CAST(? AS INTEGER)',
    matchExpression(question, true),
    newest.id,
  )
  return Array.isArray(rows) && rows.length > 0
}
