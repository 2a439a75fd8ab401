import * as z from 'zod'
import { actors } from '../core/workflow/actor.ts'
import { stepDetailsFormat, stepDetailsSchema } from '../core/workflow/details.ts'
import type { StatusEvent, Step } from '../core/workflow/event.ts'
import { stageIdSchema } from '../core/workflow/stage.ts'
import type { Prisma } from '../../prisma/generated/client.ts'

export const eventColumns = {
  id: true,
  sequence: true,
  stage: true,
  actor: true,
  date: true,
  version: true,
  details: true,
  note: true,
  correctsId: true,
  recordedAt: true,
  recordedBy: { select: { name: true } },
} as const satisfies Prisma.StatusEventSelect

type EventRow = Prisma.StatusEventGetPayload<{ select: typeof eventColumns }>

/** A kept record as the core knows it. */
export function toStatusEvent(row: EventRow): StatusEvent {
  return {
    id: row.id,
    sequence: row.sequence,
    step: toStep(row),
    corrects: row.correctsId,
    note: row.note,
    recordedBy: row.recordedBy.name,
    recordedAt: row.recordedAt.toISOString(),
  }
}

function toStep(row: EventRow): Step | null {
  if (row.stage === null) return null
  return {
    stage: stageIdSchema.parse(row.stage),
    actor: z.enum(actors).parse(row.actor),
    date: row.date,
    version: row.version,
    details: stepDetailsSchema.parse(JSON.parse(row.details)),
    note: row.note,
  }
}

/** The columns that keep a step; `null` keeps that a record was struck out. */
export function stepColumns(step: Step | null, today: string) {
  return {
    stage: step?.stage ?? null,
    actor: step?.actor ?? null,
    date: step?.date ?? today,
    version: step?.version ?? null,
    format: stepDetailsFormat,
    details: JSON.stringify(step?.details ?? {}),
  }
}
