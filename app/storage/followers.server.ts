import * as z from 'zod'
import type { Follower } from '../core/notify/concern.ts'
import {
  followKinds,
  isFollowedBy,
  searchQuery,
  touchedUnits,
  type FollowTarget,
  type UnitOfAct,
} from '../core/notify/follow.ts'
import type { News } from '../core/notify/news.ts'
import { readQuestion } from '../core/search/question.ts'
import { toContent } from './content.server.ts'
import type { Transaction } from './database.server.ts'
import { summaryColumns, toSummary } from './proposal-row.server.ts'
import { answersQuestion } from './search/answers-question.server.ts'

const kindSchema = z.enum(followKinds)

/** Who follows the recommendation: its number and area are asked of the database, the rest is matched. */
export async function followersOf(
  transaction: Transaction,
  proposalId: string,
  news: News,
): Promise<readonly Follower[]> {
  const row = await transaction.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: summaryColumns,
  })
  const summary = toSummary(row, null)
  const rows = await transaction.subscription.findMany({
    where: {
      endedAt: null,
      OR: [
        { kind: 'proposal', target: summary.number },
        { kind: 'area', target: summary.area },
        { kind: { in: ['unit', 'search', 'words'] } },
      ],
    },
    orderBy: { createdAt: 'asc' },
  })
  const subscriptions = rows.map((one) => ({ ...one, kind: kindSchema.parse(one.kind) }))
  const asked = subscriptions.some(({ kind }) => kind === 'unit')
  const units = asked ? await unitsOf(transaction, proposalId, news) : []
  const answers = await answersOf(transaction, proposalId, subscriptions)
  return (
    subscriptions
      .filter((one) => isFollowedBy({ summary, units, answers }, one))
      .map(({ id, userId, kind }) => ({ userId, subscription: id, direct: kind === 'proposal' }))
      // What was chosen by its number comes first: it is the better reason to give.
      .toSorted((one, other) => Number(other.direct) - Number(one.direct))
  )
}

/**
 * The units that the newest version changes; of news of a version those of that one and of the one before
 * it: that a unit is changed no more concerns its followers, too.
 */
async function unitsOf(
  transaction: Transaction,
  proposalId: string,
  news: News,
): Promise<readonly UnitOfAct[]> {
  const told = news.kind === 'version' ? news.version : null
  const versions = await transaction.proposalVersion.findMany({
    where: { proposalId, ...(told !== null && { number: { lte: told } }) },
    orderBy: { number: 'desc' },
    take: told === null ? 1 : 2,
    select: { content: true },
  })
  return versions.flatMap(({ content }) => touchedUnits(toContent(content)))
}

/** The words that are looked for and stand in the recommendation; each question is asked once. */
async function answersOf(
  transaction: Transaction,
  proposalId: string,
  subscriptions: readonly FollowTarget[],
): Promise<ReadonlySet<string>> {
  const asked = subscriptions.filter(({ kind }) => kind === 'words')
  const found = new Set<string>()
  for (const words of new Set(asked.map(({ target }) => searchQuery(target).q))) {
    if (await answersQuestion(transaction, proposalId, readQuestion(words))) found.add(words)
  }
  return found
}
