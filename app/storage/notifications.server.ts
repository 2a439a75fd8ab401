import * as z from 'zod'
import { mayBeTold } from '../core/notify/concern.ts'
import type { Notice } from '../core/notify/mail.ts'
import { newsKinds } from '../core/notify/news.ts'
import type { Viewer } from '../core/workflow/role.ts'
import type { Database } from './database.server.ts'
import { noticeColumns, toNotice, type NoticeRow } from './mail-row.server.ts'
import { thingColumns, toThing } from './proposal-row.server.ts'

interface NoticeChoice {
  readonly limit: number
  readonly unread?: boolean
  /** Only those that no mail carries. */
  readonly unmailed?: boolean
}

/** The notices of `viewer`, newest first, at most `limit`; what may not be seen any more is left out. */
export async function listNotices(
  db: Database,
  viewer: Viewer,
  { limit, unread = false, unmailed = false }: NoticeChoice,
): Promise<readonly Notice[]> {
  const rows = await db.read.notification.findMany({
    where: {
      userId: viewer.id,
      ...(unread && { readAt: null }),
      ...(unmailed && { mailId: null }),
    },
    select: noticeColumns,
    orderBy: [{ news: { at: 'desc' } }, { id: 'asc' }],
    take: limit,
  })
  return visibleTo(viewer, rows)
}

/** The notices that their recommendations, as they stand now, let a person see. */
export function visibleTo(viewer: Viewer, rows: readonly NoticeRow[]): readonly Notice[] {
  return rows
    .map((row) => ({ notice: toNotice(row), thing: toThing(row.news.proposal) }))
    .filter(({ notice, thing }) => mayBeTold(viewer, notice.news.kind, thing))
    .map(({ notice }) => notice)
}

const kindSchema = z.enum(newsKinds)

/** How many unread notices are counted one by one; beyond, „many” is enough. */
const countedNotices = 100

/** How many notices a person has not read; at most {@link countedNotices}. */
export async function countUnread(db: Database, viewer: Viewer): Promise<number> {
  const rows = await db.read.notification.findMany({
    where: { userId: viewer.id, readAt: null },
    select: { news: { select: { kind: true, proposal: { select: thingColumns } } } },
    take: countedNotices,
  })
  return rows.filter(({ news }) =>
    mayBeTold(viewer, kindSchema.parse(news.kind), toThing(news.proposal)),
  ).length
}

/** A notice of `viewer`; `null` when there is none, or it may not be seen. */
export async function findNotice(db: Database, viewer: Viewer, id: string): Promise<Notice | null> {
  const row = await db.read.notification.findFirst({
    where: { id, userId: viewer.id },
    select: noticeColumns,
  })
  return row && (visibleTo(viewer, [row])[0] ?? null)
}

/** Notes that a person has read one notice, or with `null` all of them. */
export async function markRead(
  db: Database,
  userId: string,
  id: string | null,
  at: Date,
): Promise<void> {
  await db.write(async (transaction) => {
    await transaction.notification.updateMany({
      where: { userId, readAt: null, ...(id !== null && { id }) },
      data: { readAt: at },
    })
  })
}
