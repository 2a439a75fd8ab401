import type { RemarkRecord } from '../core/record/remark.ts'
import type { RemarkDeed, RemarkEvent, Writer } from '../core/review/event.ts'
import { anchorSchema, remarkDeedFormat, remarkDeedSchema } from '../core/review/schema.ts'
import { threadOf } from '../core/review/thread.ts'
import type { Prisma } from '../../prisma/generated/client.ts'

const remarkEventColumns = {
  sequence: true,
  at: true,
  byId: true,
  guestLinkId: true,
  byName: true,
  organisation: true,
  deed: true,
} as const satisfies Prisma.RemarkEventSelect

export const remarkColumns = {
  id: true,
  number: true,
  anchor: true,
  events: { select: remarkEventColumns, orderBy: { sequence: 'asc' } },
} as const satisfies Prisma.RemarkSelect

type EventRow = Prisma.RemarkEventGetPayload<{ select: typeof remarkEventColumns }>
type RemarkRow = Prisma.RemarkGetPayload<{ select: typeof remarkColumns }>

function toRemarkEvent(row: EventRow): RemarkEvent {
  return {
    sequence: row.sequence,
    at: row.at.toISOString(),
    by: {
      id: row.byId,
      guest: row.guestLinkId,
      name: row.byName,
      organisation: row.organisation,
    },
    deed: remarkDeedSchema.parse(JSON.parse(row.deed)),
  }
}

/** A kept remark as the core knows it; one without a beginning is a damaged database: throws. */
export function toRemark(row: RemarkRow): RemarkRecord {
  const events = row.events.map(toRemarkEvent)
  const thread = threadOf(events)
  if (!thread) throw new Error(`Remark ${row.id} has no beginning`)
  const anchor = anchorSchema.parse(JSON.parse(row.anchor))
  return { id: row.id, number: row.number, anchor, events, thread }
}

/** The columns that keep a deed. */
export function deedColumns(deed: RemarkDeed, by: Writer, at: Date) {
  return {
    at,
    byId: by.id,
    guestLinkId: by.guest,
    byName: by.name,
    organisation: by.organisation,
    format: remarkDeedFormat,
    deed: JSON.stringify(deed),
  }
}
