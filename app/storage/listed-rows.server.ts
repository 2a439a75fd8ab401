import * as z from 'zod'
import type { ProposalSummary } from '../core/record/proposal.ts'
import { actors } from '../core/workflow/actor.ts'
import { stepDetailsSchema } from '../core/workflow/details.ts'
import type { Step } from '../core/workflow/event.ts'
import type { ProposalThing } from '../core/workflow/permission.ts'
import { stageIdSchema } from '../core/workflow/stage.ts'
import type { Database } from './database.server.ts'

/*
 * Lists read every recommendation, since rights and the Polish order of names are the core's. One
 * statement with plain columns takes a tenth of the time of the same rows with their relations.
 */

/** What the permission table asks about a recommendation, and what it is filtered and counted by. */
export interface ListedThing extends ProposalThing {
  readonly number: string
  readonly area: string
  /** Slugs, sorted. */
  readonly acts: readonly string[]
}

const thingShape = {
  id: z.string(),
  number: z.string(),
  area: z.string(),
  ownerId: z.string(),
  publishedOn: z.string().nullable(),
  stage: stageIdSchema,
  coAuthors: z.string().nullable(),
  actSlugs: z.string().nullable(),
}

const thingColumns = `p.id, p.number, p.area, p."ownerId", p."publishedOn", p.stage,
  (SELECT group_concat("userId", ' ') FROM "CoAuthor" WHERE "proposalId" = p.id) AS "coAuthors",
  (SELECT group_concat(slug, ' ' ORDER BY slug) FROM "ProposalAct"
    JOIN "Act" ON "Act".id = "actId" WHERE "proposalId" = p.id) AS "actSlugs"`

const thingRow = z.object(thingShape)
const thingRows = z.array(thingRow)

function toThing(row: z.infer<typeof thingRow>): ListedThing {
  return {
    number: row.number,
    area: row.area,
    ownerId: row.ownerId,
    coAuthorIds: split(row.coAuthors),
    published: row.publishedOn !== null,
    stage: row.stage,
    acts: split(row.actSlugs),
  }
}

const none: readonly string[] = []

/** Identifiers and slugs have no spaces. */
function split(joined: string | null): readonly string[] {
  return joined === null ? none : joined.split(' ')
}

/** All recommendations by identifier in the order of their numbers, as far as rights and filters need. */
export async function readThings(db: Database): Promise<ReadonlyMap<string, ListedThing>> {
  const rows: unknown = await db.read.$queryRawUnsafe(
    `SELECT ${thingColumns} FROM "Proposal" AS p ORDER BY p.number`,
  )
  return new Map(thingRows.parse(rows).map((row) => [row.id, toThing(row)]))
}

const summaryRows = z.array(
  z.object({
    ...thingShape,
    title: z.string(),
    owner: z.string(),
    organisation: z.string(),
    stageSince: z.string(),
    // Computed columns come as bigint.
    version: z.coerce.number(),
    draftRevision: z.coerce.number(),
    lastStage: stageIdSchema.nullable(),
    lastActor: z.enum(actors).nullable(),
    lastDate: z.string().nullable(),
    lastVersion: z.int().nullable(),
    lastDetails: z.string().nullable(),
    lastNote: z.string().nullable(),
  }),
)
type SummaryRow = z.infer<typeof summaryRows>[number]

/** All recommendations by number, with the step that each one's `stageEventId` names. */
export async function readSummaries(db: Database): Promise<readonly ProposalSummary[]> {
  const rows: unknown = await db.read.$queryRawUnsafe(
    `SELECT ${thingColumns}, p.title, p."stageSince",
       "User".name AS owner, "Organisation".code AS organisation,
       (SELECT COALESCE(MAX(number), 0) FROM "ProposalVersion" WHERE "proposalId" = p.id) AS version,
       COALESCE("Draft".revision, 0) AS "draftRevision",
       e.stage AS "lastStage", e.actor AS "lastActor", e.date AS "lastDate",
       e.version AS "lastVersion", e.details AS "lastDetails", e.note AS "lastNote"
     FROM "Proposal" AS p
       JOIN "User" ON "User".id = p."ownerId"
       JOIN "Organisation" ON "Organisation".id = p."organisationId"
       LEFT JOIN "Draft" ON "Draft"."proposalId" = p.id
       LEFT JOIN "StatusEvent" AS e ON e.id = p."stageEventId"
     ORDER BY p.number`,
  )
  return summaryRows.parse(rows).map(toSummary)
}

function toSummary(row: SummaryRow): ProposalSummary {
  return {
    number: row.number,
    title: row.title,
    area: row.area,
    acts: split(row.actSlugs),
    organisation: row.organisation,
    ownerId: row.ownerId,
    owner: row.owner,
    coAuthorIds: split(row.coAuthors),
    published: row.publishedOn !== null,
    stage: row.stage,
    since: row.stageSince,
    version: row.version,
    draftRevision: row.draftRevision,
    lastStep: toLastStep(row),
  }
}

function toLastStep(row: SummaryRow): Step | null {
  const { lastStage, lastActor, lastDate, lastVersion, lastDetails, lastNote } = row
  if (lastStage === null || lastActor === null) return null
  return {
    stage: lastStage,
    actor: lastActor,
    date: lastDate ?? '',
    version: lastVersion,
    details: detailsOf(lastDetails ?? '{}'),
    note: lastNote ?? '',
  }
}

const noDetails: Step['details'] = {}

function detailsOf(json: string): Step['details'] {
  return json === '{}' ? noDetails : stepDetailsSchema.parse(JSON.parse(json))
}
