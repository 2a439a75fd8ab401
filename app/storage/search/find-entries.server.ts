import * as z from 'zod'
import { searchKinds, type SearchKind } from '../../core/search/entry.ts'
import type { Hit } from '../../core/search/found.ts'
import type { Question } from '../../core/search/question.ts'
import { may, type Action } from '../../core/workflow/permission.ts'
import type { Viewer } from '../../core/workflow/role.ts'
import type { Database } from '../database.server.ts'
import { readThings } from '../listed-rows.server.ts'
import { matchExpression } from './match-expression.ts'

/** What one must be allowed to do to find something of a kind. */
const reading: Readonly<Record<SearchKind, Action>> = {
  provision: 'act.read',
  proposal: 'version.read',
  remark: 'review.read',
  meeting: 'meeting.read',
}

/**
 * Everything that `viewer` may read and that answers a question, best first: of a recommendation the
 * newest version that does. With `every: false` any term of the question is enough.
 */
export async function findEntries(
  db: Database,
  viewer: Viewer | null,
  question: Question,
  every: boolean,
): Promise<readonly Hit[]> {
  if (question.length === 0) return []
  const [rows, things] = await Promise.all([
    readHits(db, matchExpression(question, every)),
    readThings(db),
  ])
  return rows.flatMap(({ proposalId, act, id, kind, date }) => {
    const thing = proposalId === null ? null : (things.get(proposalId) ?? null)
    if (!may(viewer, reading[kind], thing)) return []
    const acts = thing?.acts ?? (act === '' ? [] : [act])
    return { id, kind, date, acts, stage: thing?.stage ?? null }
  })
}

/** Weights of the columns: a title says what a thing is about, what stands around it says little. */
const weights = [8, 1, 0.2, 8, 1, 0.2].join(', ')

const hitRows = z.array(
  z.object({
    id: z.coerce.number(),
    kind: z.enum(searchKinds),
    act: z.string(),
    proposalId: z.string().nullable(),
    date: z.string(),
  }),
)

async function readHits(db: Database, match: string) {
  const rows: unknown = await db.read.$queryRawUnsafe(
    `WITH hit AS MATERIALIZED (
       SELECT rowid AS id, bm25("SearchIndex", ${weights}) AS score
       FROM "SearchIndex" WHERE "SearchIndex" MATCH ?
     )
     SELECT entry.id, kind, act, "proposalId", date, score, MAX(number) AS newest
     FROM hit JOIN "SearchEntry" AS entry ON entry.id = hit.id
     GROUP BY CASE kind WHEN 'proposal' THEN "proposalId" ELSE entry.id END
     ORDER BY score, entry.id`,
    match,
  )
  return hitRows.parse(rows)
}
