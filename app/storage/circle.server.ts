import type { Circle } from '../core/notify/concern.ts'
import type { News } from '../core/notify/news.ts'
import type { Asked } from '../core/record/review.ts'
import type { Transaction } from './database.server.ts'
import { followersOf } from './followers.server.ts'

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
