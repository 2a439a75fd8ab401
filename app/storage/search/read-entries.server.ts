import * as z from 'zod'
import { searchKinds, searchPartsSchema } from '../../core/search/entry.ts'
import type { FoundEntry } from '../../core/search/found.ts'
import { stageIdSchema } from '../../core/workflow/stage.ts'
import type { Database } from '../database.server.ts'

/** Reads what is shown of the entries with these numbers, in their order. */
export async function readEntries(
  db: Database,
  ids: readonly number[],
): Promise<readonly FoundEntry[]> {
  const rows = await db.read.searchEntry.findMany({
    where: { id: { in: [...ids] } },
    include: {
      proposal: {
        select: {
          number: true,
          title: true,
          stage: true,
          versions: { select: { number: true }, orderBy: { number: 'desc' }, take: 1 },
        },
      },
    },
  })
  const held = rows.filter(({ kind }) => kind === 'meeting').map(({ sourceId }) => sourceId)
  const meetings = await db.read.meeting.findMany({
    where: { id: { in: held } },
    select: { id: true, slug: true },
  })
  const slugs = new Map(meetings.map(({ id, slug }) => [id, slug]))
  const found = new Map(
    rows.map(({ proposal, sourceId, kind, parts, ...row }) => [
      row.id,
      {
        ...{ id: row.id, title: row.title, date: row.date },
        ...{ act: row.act, unit: row.unit, number: row.number },
        kind: z.enum(searchKinds).parse(kind),
        parts: searchPartsSchema.parse(JSON.parse(parts)),
        proposal: proposal && {
          number: proposal.number,
          title: proposal.title,
          stage: stageIdSchema.parse(proposal.stage),
          newest: proposal.versions[0]?.number ?? 0,
        },
        meeting: slugs.get(sourceId) ?? '',
      },
    ]),
  )
  return ids.flatMap((id) => found.get(id) ?? [])
}
