import * as z from 'zod'
import type { CountedProposal } from '../core/record/dashboard.ts'
import type { StatusEvent } from '../core/workflow/event.ts'
import { applyEvents, type Path } from '../core/workflow/path.ts'
import { may } from '../core/workflow/permission.ts'
import type { Viewer } from '../core/workflow/role.ts'
import { stageIdSchema } from '../core/workflow/stage.ts'
import type { Prisma } from '../../prisma/generated/client.ts'
import type { Database } from './database.server.ts'
import { readInParts } from './in-parts.server.ts'
import { summaryColumns, toSummary } from './proposal-row.server.ts'

/** Only what places a step on its way: the records of all recommendations are read at once. */
const placeColumns = {
  id: true,
  proposalId: true,
  sequence: true,
  stage: true,
  date: true,
  details: true,
  correctsId: true,
} as const satisfies Prisma.StatusEventSelect

type PlaceRow = Prisma.StatusEventGetPayload<{ select: typeof placeColumns }>

/** A counted recommendation with the bills that carry it. */
export interface Way extends CountedProposal {
  readonly path: Path
}

/** The ways of all recommendations that `viewer` may read, for counting. */
export async function listWays(db: Database, viewer: Viewer | null): Promise<readonly Way[]> {
  const [rows, events] = await Promise.all([
    readInParts((part) =>
      db.read.proposal.findMany({
        select: { id: true, ...summaryColumns },
        orderBy: { number: 'asc' },
        ...part,
      }),
    ),
    db.read.statusEvent.findMany({ select: placeColumns }),
  ])
  const byProposal = new Map<string, StatusEvent[]>()
  for (const event of events) {
    const kept = byProposal.get(event.proposalId) ?? []
    kept.push(toPlaced(event))
    byProposal.set(event.proposalId, kept)
  }
  return rows.flatMap((row) => {
    const { number, area, ...thing } = toSummary(row, null)
    if (!may(viewer, 'proposal.read', thing)) return []
    return { number, area, path: applyEvents(byProposal.get(row.id) ?? []) }
  })
}

const billSchema = z.object({ bill: z.string().optional() })

/** A record with its stage, day and bill; what else it says is not counted. */
function toPlaced({ id, sequence, stage, date, details, correctsId }: PlaceRow): StatusEvent {
  return { id, sequence, step: placeOf(stage, date, details), corrects: correctsId, ...nothingElse }
}

const nothingElse = { note: '', recordedBy: '', recordedAt: '' } as const

function placeOf(stage: string | null, date: string, details: string): StatusEvent['step'] {
  if (stage === null) return null
  const bill = details.includes('"bill"') ? billSchema.parse(JSON.parse(details)).bill : undefined
  return {
    stage: stageIdSchema.parse(stage),
    actor: 'observer',
    date,
    version: null,
    details: bill === undefined ? {} : { bill },
    note: '',
  }
}
