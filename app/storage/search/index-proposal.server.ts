import { searchedVersion } from '../../core/search/searched-record.ts'
import { amendingText } from '../amended-texts.server.ts'
import { toContent } from '../content.server.ts'
import type { Transaction } from '../database.server.ts'
import { addEntries, removeEntries } from './entries.server.ts'

/**
 * Lets a version of a recommendation be found by its title, problem, amending provisions and rationale.
 * The title alone, by which it was found until then, gives way to it. Gives the amending provisions.
 */
export async function indexVersion(transaction: Transaction, id: string): Promise<string> {
  const { proposal, ...version } = await transaction.proposalVersion.findUniqueOrThrow({
    where: { id },
    select: {
      proposalId: true,
      number: true,
      title: true,
      date: true,
      content: true,
      proposal: { select: { area: true } },
    },
  })
  const content = toContent(version.content)
  const changes = await amendingText(transaction, content)
  const { proposalId, number, date, title } = version
  await removeEntries(transaction, id)
  await removeEntries(transaction, proposalId)
  await addEntries(transaction, [
    {
      kind: 'proposal',
      sourceId: id,
      ...{ proposalId, number, date },
      text: searchedVersion(title, proposal.area, content, changes),
    },
  ])
  return changes
}

/** Lets a recommendation without a version be found by its title; what its draft says is nobody's yet. */
export async function indexProposal(transaction: Transaction, id: string): Promise<void> {
  const { title, area, stageSince } = await transaction.proposal.findUniqueOrThrow({
    where: { id },
    select: { title: true, area: true, stageSince: true },
  })
  await removeEntries(transaction, id)
  await addEntries(transaction, [
    {
      kind: 'proposal',
      sourceId: id,
      ...{ proposalId: id, date: stageSince },
      text: searchedVersion(title, area, null, ''),
    },
  ])
}
