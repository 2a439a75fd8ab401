import { randomUUID } from 'node:crypto'
import * as z from 'zod'
import { followKinds, type FollowTarget } from '../core/notify/follow.ts'
import { refused, type FollowProblem } from '../core/notify/read-target.ts'
import { ok, type Result } from '../core/problem.ts'
import type { Database } from './database.server.ts'

/** So many things one person may follow at once: every piece of news is compared with each of them. */
const followsAtMost = 100

/** Something that somebody follows, or followed. */
export interface Subscription extends FollowTarget {
  readonly id: string
  /** ISO instant. */
  readonly since: string
  readonly ended: boolean
}

const rowSchema = z
  .object({
    id: z.string(),
    kind: z.enum(followKinds),
    target: z.string(),
    createdAt: z.date(),
    endedAt: z.date().nullable(),
  })
  .transform(({ id, kind, target, createdAt, endedAt }): Subscription => ({
    ...{ id, kind, target, since: createdAt.toISOString(), ended: endedAt !== null },
  }))

/** What somebody follows, newest first. */
export async function listSubscriptions(
  db: Database,
  userId: string,
): Promise<readonly Subscription[]> {
  const rows = await db.read.subscription.findMany({
    where: { userId, endedAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  return z.array(rowSchema).parse(rows)
}

/** Something that somebody follows or followed, by its identifier; `null`: nothing of theirs. */
export async function findSubscription(
  db: Database,
  userId: string,
  id: string,
): Promise<Subscription | null> {
  const row = await db.read.subscription.findFirst({ where: { id, userId } })
  return row && rowSchema.parse(row)
}

/** The identifier under which somebody follows a thing; `null` when they do not. */
export async function subscriptionTo(
  db: Database,
  userId: string,
  { kind, target }: FollowTarget,
): Promise<string | null> {
  const row = await db.read.subscription.findFirst({
    where: { userId, kind, target, endedAt: null },
    select: { id: true },
  })
  return row?.id ?? null
}

/**
 * Follows a thing from now on and gives the identifier under which it is followed; what was followed
 * before is taken up again under its old one. Refused when somebody follows too much already.
 */
export async function follow(
  db: Database,
  userId: string,
  { kind, target }: FollowTarget,
  now: Date,
): Promise<Result<string, FollowProblem>> {
  return db.write(async (transaction) => {
    const key = { userId_kind_target: { userId, kind, target } }
    const known = await transaction.subscription.findUnique({ where: key })
    if (known !== null && known.endedAt === null) return ok(known.id)
    const count = await transaction.subscription.count({ where: { userId, endedAt: null } })
    if (count >= followsAtMost) return refused('too-many', String(followsAtMost))
    const { id } = await transaction.subscription.upsert({
      where: key,
      create: { id: randomUUID(), userId, kind, target, createdAt: now },
      update: { endedAt: null },
    })
    return ok(id)
  })
}

/** Ends what somebody follows; false when it is nothing that they follow. */
export async function unfollow(
  db: Database,
  userId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  return db.write(async (transaction) => {
    const { count } = await transaction.subscription.updateMany({
      where: { id, userId, endedAt: null },
      data: { endedAt: now },
    })
    return count > 0
  })
}
