import { dayOf } from '../../core/workflow/calendar-day.ts'
import { searchedRemark } from '../../core/search/searched-record.ts'
import type { Transaction } from '../database.server.ts'
import { remarkColumns, toRemark } from '../remark-row.server.ts'
import { addEntries, removeEntries } from './entries.server.ts'

/** Lets a remark be found by what its thread says now; one that was taken back is found no more. */
export async function indexRemark(transaction: Transaction, id: string): Promise<void> {
  await removeEntries(transaction, id)
  const row = await transaction.remark.findUniqueOrThrow({
    where: { id },
    select: { ...remarkColumns, proposalId: true, writtenAt: true },
  })
  const text = searchedRemark(toRemark(row).thread)
  if (text === null) return
  const { proposalId, number, writtenAt } = row
  await addEntries(transaction, [
    { kind: 'remark', sourceId: id, proposalId, number, date: dayOf(writtenAt), text },
  ])
}
