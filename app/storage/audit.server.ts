import * as z from 'zod'
import { auditActions, type AuditAction, type AuditEvent } from '../core/record/audit.ts'
import type { AuditEvent as Row } from '../../prisma/generated/client.ts'
import type { Database, Transaction } from './database.server.ts'
import { chainHash } from './hash.server.ts'
import type { Stamp } from './stamp.ts'

const detailsSchema = z.record(z.string(), z.union([z.string(), z.number(), z.null()]))
const detailsFormat = 1

/** Adds to the audit trail, in the transaction of what it tells about. */
export async function appendAudit(
  transaction: Transaction,
  by: Stamp,
  action: AuditAction,
  subject: string,
  details: AuditEvent['details'] = {},
): Promise<void> {
  const last = await transaction.auditEvent.findFirst({ orderBy: { sequence: 'desc' } })
  const row = {
    sequence: (last?.sequence ?? 0) + 1,
    at: by.at,
    actorId: by.id,
    actorName: by.name,
    action,
    subject,
    format: detailsFormat,
    details: JSON.stringify(details),
    previousSha256: last?.sha256 ?? '',
  }
  await transaction.auditEvent.create({ data: { ...row, sha256: hashOf(row) } })
}

/** How the audit trail is narrowed; `''` narrows nothing. */
export interface AuditFilter {
  /** A part of the subject: `R-2014-03`, an address. */
  readonly subject: string
  /** A part of the name of who did it. */
  readonly who: string
  readonly action: AuditAction | ''
  /** Only events older than the one of this number; 0 for all. */
  readonly before: number
}

const everything: AuditFilter = { subject: '', who: '', action: '', before: 0 }

/** The newest events first, at most `limit`. */
export async function listAudit(
  db: Database,
  limit: number,
  { subject, who, action, before }: AuditFilter = everything,
): Promise<readonly AuditEvent[]> {
  const rows = await db.read.auditEvent.findMany({
    where: {
      ...(subject !== '' && { subject: { contains: subject } }),
      ...(who !== '' && { actorName: { contains: who } }),
      ...(action !== '' && { action }),
      ...(before > 0 && { sequence: { lt: before } }),
    },
    orderBy: { sequence: 'desc' },
    take: limit,
  })
  return rows.map(toEvent)
}

/** Where the chain of audit events is broken: sequence numbers; empty when it is whole. */
export async function brokenAudit(db: Database): Promise<readonly number[]> {
  const broken: number[] = []
  let previous = ''
  let expected = 1
  for (const row of await db.read.auditEvent.findMany({ orderBy: { sequence: 'asc' } })) {
    const whole =
      row.sequence === expected && row.previousSha256 === previous && row.sha256 === hashOf(row)
    if (!whole) broken.push(row.sequence)
    previous = row.sha256
    expected = row.sequence + 1
  }
  return broken
}

function hashOf(row: Omit<Row, 'sha256'>): string {
  return chainHash(row.previousSha256, [
    row.sequence,
    row.at.toISOString(),
    row.actorId,
    row.actorName,
    row.action,
    row.subject,
    row.format,
    row.details,
  ])
}

function toEvent(row: Row): AuditEvent {
  return {
    sequence: row.sequence,
    at: row.at.toISOString(),
    actorId: row.actorId,
    actorName: row.actorName,
    action: z.enum(auditActions).parse(row.action),
    subject: row.subject,
    details: detailsSchema.parse(JSON.parse(row.details)),
    sha256: row.sha256,
    previousSha256: row.previousSha256,
  }
}
