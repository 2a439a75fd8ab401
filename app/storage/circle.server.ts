import * as z from 'zod'
import type { Circle, Follower } from '../core/notify/concern.ts'
import { followKinds, isFollowedBy, touchedUnits, type UnitOfAct } from '../core/notify/follow.ts'
import type { News } from '../core/notify/news.ts'
import type { Asked } from '../core/record/review.ts'
import { toContent } from './content.server.ts'
import type { Transaction } from './database.server.ts'
import { summaryColumns, toSummary } from './proposal-row.server.ts'

/** Who stands around a recommendation when `news` of it is spread. */
export async function circleOf(
  transaction: Transaction,
  proposalId: string,
  news: News,
): Promise<Circle> {
  const { ownerId, coAuthors } = await transaction.proposal.findUniqueOrThrow({
    where: { id: proposalId },
    select: { ownerId: true, coAuthors: { select: { userId: true } } },
  })
  return {
    authors: [ownerId, ...coAuthors.map(({ userId }) => userId)],
    thread: news.kind === 'remark' ? await threadOf(transaction, proposalId, news.remark) : [],
    asked: 'asked' in news ? await accountsOf(transaction, news.asked) : [],
    asker: await askerOf(transaction, news),
    reviewers: news.kind === 'version' ? await reviewersOf(transaction, proposalId) : [],
    office: await officeOf(transaction),
    followers: await followersOf(transaction, proposalId, news),
  }
}

async function threadOf(transaction: Transaction, proposalId: string, number: number) {
  const rows = await transaction.remarkEvent.findMany({
    where: { remark: { proposalId, number }, byId: { not: null } },
    select: { byId: true },
    orderBy: { sequence: 'asc' },
  })
  return rows.flatMap(({ byId }) => byId ?? [])
}

/** The accounts of whom a review is asked; a guest's link has none. */
async function accountsOf(transaction: Transaction, { who, id }: Asked): Promise<string[]> {
  if (who === 'person') return [id]
  if (who === 'guest') return []
  const rows = await transaction.user.findMany({
    where: { role: 'reviewer', organisation: { code: id } },
    select: { id: true },
  })
  return rows.map((row) => row.id)
}

async function askerOf(transaction: Transaction, news: News): Promise<string | null> {
  const request = 'request' in news ? news.request : null
  if (request === null) return null
  const row = await transaction.reviewRequest.findUnique({
    where: { id: request },
    select: { askedById: true },
  })
  return row?.askedById ?? null
}

async function reviewersOf(transaction: Transaction, proposalId: string): Promise<string[]> {
  const rows = await transaction.reviewRequest.findMany({
    where: { proposalId },
    select: {
      userId: true,
      organisation: { select: { users: { where: { role: 'reviewer' }, select: { id: true } } } },
    },
  })
  return rows.flatMap(({ userId, organisation }) => [
    ...(userId === null ? [] : [userId]),
    ...(organisation?.users ?? []).map(({ id }) => id),
  ])
}

async function officeOf(transaction: Transaction): Promise<string[]> {
  const rows = await transaction.user.findMany({
    where: { role: 'coordinator' },
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

const kindSchema = z.enum(followKinds)

/** Who follows the recommendation: its number and area are asked of the database, the rest is matched. */
async function followersOf(
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
        { kind: { in: ['unit', 'search'] } },
      ],
    },
    orderBy: { createdAt: 'asc' },
  })
  const subscriptions = rows.map((one) => ({ ...one, kind: kindSchema.parse(one.kind) }))
  const asked = subscriptions.some(({ kind }) => kind === 'unit')
  const units = asked ? await unitsOf(transaction, proposalId, news) : []
  return (
    subscriptions
      .filter((one) => isFollowedBy({ summary, units }, one))
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
