import * as z from 'zod'
import type { ProposalThing } from '../core/workflow/permission.ts'
import { stageIdSchema } from '../core/workflow/stage.ts'
import type { Database } from './database.server.ts'

/** What the permission table asks about a recommendation, and the acts that it amends. */
export interface ListedThing extends ProposalThing {
  /** Slugs. */
  readonly acts: readonly string[]
}

const names = z.string().nullable()
const thingRows = z.array(
  z.object({
    id: z.string(),
    ownerId: z.string(),
    publishedOn: names,
    stage: stageIdSchema,
    coAuthors: names,
    acts: names,
  }),
)

/** All recommendations by identifier, as far as rights and filters need them. */
export async function readThings(db: Database): Promise<ReadonlyMap<string, ListedThing>> {
  const rows: unknown = await db.read.$queryRaw`
    SELECT id, "ownerId", "publishedOn", stage,
      (SELECT group_concat("userId", ' ') FROM "CoAuthor" WHERE "proposalId" = p.id) AS "coAuthors",
      (SELECT group_concat(slug, ' ') FROM "ProposalAct"
        JOIN "Act" ON "Act".id = "actId" WHERE "proposalId" = p.id) AS acts
    FROM "Proposal" AS p`
  return new Map(
    thingRows.parse(rows).map(({ id, ownerId, publishedOn, stage, coAuthors, acts }) => [
      id,
      {
        ...{ ownerId, stage, published: publishedOn !== null },
        coAuthorIds: split(coAuthors),
        acts: split(acts),
      },
    ]),
  )
}

function split(names: string | null): readonly string[] {
  return names === null ? [] : names.split(' ')
}
