import * as z from 'zod'
import type { CountedPath, CountedProposal } from '../core/record/dashboard.ts'
import type { StatusEvent } from '../core/workflow/event.ts'
import { applyEvents, type Track } from '../core/workflow/path.ts'
import { may } from '../core/workflow/permission.ts'
import type { Viewer } from '../core/workflow/role.ts'
import { stageIdSchema } from '../core/workflow/stage.ts'
import { keeping } from '../kept.ts'
import type { Database } from './database.server.ts'
import { readThings } from './listed-rows.server.ts'

/** A counted recommendation with the bills that carry it. */
export interface Way extends CountedProposal {
  readonly path: WayPath
}

interface WayPath extends CountedPath {
  readonly tracks: readonly Pick<Track, 'bill' | 'stage'>[]
}

/** The ways of all recommendations that `viewer` may read, for counting. */
export async function listWays(db: Database, viewer: Viewer | null): Promise<readonly Way[]> {
  const [things, pathOf] = await Promise.all([readThings(db), loadPaths(db)])
  return [...things].flatMap(([id, thing]) => {
    if (!may(viewer, 'proposal.read', thing)) return []
    const { number, area } = thing
    return { number, area, path: pathOf(id) }
  })
}

/**
 * Paths by recommendation and number of records: a record never changes, so neither does the path that
 * so many of them tell.
 */
const paths = keeping<WayPath>(5000)

/** Only what is counted, in objects of one shape: ten thousand steps are gone through again and again. */
function wayPath(events: readonly StatusEvent[]): WayPath {
  const { stage, since, steps, tracks } = applyEvents(events)
  return {
    stage,
    since,
    steps: steps.map((step) => ({ stage: step.stage, date: step.date, until: step.until })),
    tracks: tracks.map((track) => ({ bill: track.bill, stage: track.stage })),
  }
}

const countRows = z.array(z.object({ proposalId: z.string(), records: z.coerce.number() }))

async function loadPaths(db: Database): Promise<(id: string) => WayPath> {
  const rows: unknown = await db.read.$queryRaw`
    SELECT "proposalId", COUNT(*) AS records FROM "StatusEvent" GROUP BY "proposalId"`
  const keys = new Map(
    countRows
      .parse(rows)
      .map(({ proposalId, records }) => [proposalId, `${proposalId} ${records}`] as const),
  )
  const unknown = [...keys].filter(([, key]) => paths.find(key) === undefined)
  const records = await readRecords(
    db,
    unknown.map(([id]) => id),
  )
  const known = new Map(
    [...keys].map(([id, key]) => [id, paths.get(key, () => wayPath(records.get(id) ?? []))]),
  )
  return (id) => known.get(id) ?? wayPath([])
}

/** A record with its stage, day and bill, in this order; what else it says is not counted. */
const recordSchema = z.tuple([
  z.string(),
  z.number(),
  stageIdSchema.nullable(),
  z.string(),
  z.string().nullable(),
  z.string().nullable(),
])
type PlaceRecord = z.infer<typeof recordSchema>

const recordRows = z.array(z.object({ proposalId: z.string(), records: z.string() }))
const recordsSchema = z.array(recordSchema)

/** The records of these recommendations, each one's in one text: ten thousand rows take longer to read. */
async function readRecords(
  db: Database,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly StatusEvent[]>> {
  const rows: unknown = await db.read.$queryRaw`
    SELECT "proposalId", json_group_array(
      json_array(id, sequence, stage, date, json_extract(details, '$.bill'), "correctsId")
    ) AS records
    FROM "StatusEvent"
    WHERE "proposalId" IN (SELECT value FROM json_each(${JSON.stringify(ids)}))
    GROUP BY "proposalId"`
  return new Map(
    recordRows
      .parse(rows)
      .map(({ proposalId, records }) => [
        proposalId,
        recordsSchema.parse(JSON.parse(records)).map(toPlaced),
      ]),
  )
}

const nothingElse = { note: '', recordedBy: '', recordedAt: '' } as const

function toPlaced([id, sequence, stage, date, bill, corrects]: PlaceRecord): StatusEvent {
  const details = bill === null ? {} : { bill }
  const step: StatusEvent['step'] =
    stage === null ? null : { stage, actor: 'observer', date, version: null, details, note: '' }
  return { id, sequence, step, corrects, ...nothingElse }
}
