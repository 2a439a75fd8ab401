import * as z from 'zod'
import { shownAlone, type Answer } from '#app/components/search/answer.ts'
import { shownHit } from '#app/components/search/shown-hit.ts'
import type { ActText } from '#app/core/record/act.ts'
import { citedUnits } from '#app/core/search/cited-units.ts'
import { searchKinds, type SearchKind } from '#app/core/search/entry.ts'
import { narrowHits, type Hit, type HitFilter } from '#app/core/search/found.ts'
import { readProposalNumber } from '#app/core/search/proposal-number.ts'
import { asBeginnings, readQuestion, type Question } from '#app/core/search/question.ts'
import { may } from '#app/core/workflow/permission.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import { stageGroups } from '#app/core/workflow/stage.ts'
import { paths } from '#app/paths.ts'
import { findActText, listActs } from '#app/storage/acts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { findEntries } from '#app/storage/search/find-entries.server.ts'
import { readEntries } from '#app/storage/search/read-entries.server.ts'

const day = z.iso.date().or(z.literal('')).catch('')

/** What is asked, all of it in the address; what is not understood narrows nothing. */
export const searchQuery = z.object({
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 200))
    .catch(''),
  kind: z.enum([...searchKinds, '']).catch(''),
  act: z.string().max(40).catch(''),
  group: z.enum([...stageGroups, '']).catch(''),
  from: day,
  until: day,
  page: z.coerce.number().int().positive().catch(1),
})
export type SearchQuery = z.infer<typeof searchQuery>

/** Results of each kind where all kinds stand together. */
const shownTogether = 5

export async function loadTexts(db: Database): Promise<readonly ActText[]> {
  const texts = await Promise.all((await listActs(db)).map(({ slug }) => findActText(db, slug)))
  return texts.filter((text) => text !== null)
}

/**
 * Where a question leads without a list: to the one provision, act, recommendation or remark that it
 * names and says nothing else about; `null` when there is something to choose or to look for.
 */
export async function straightTo(
  db: Database,
  viewer: Viewer | null,
  question: string,
  texts: readonly ActText[],
): Promise<string | null> {
  const asked = readProposalNumber(question)
  for (const number of asked?.numbers ?? []) {
    const proposal = await findProposal(db, number)
    if (proposal === null || !may(viewer, 'proposal.read', proposal)) continue
    return asked?.remark && may(viewer, 'review.read', proposal)
      ? `${paths.proposalReview(number)}#uwaga-${asked.remark}`
      : paths.proposal(number)
  }
  const { units, acts, rest } = citedUnits(question, texts)
  if (readQuestion(rest).length > 0) return null
  const [unit, ...others] = units
  if (unit?.whole && others.length === 0) return paths.unit(unit.act, unit.unit)
  const [act, ...further] = acts
  return act !== undefined && units.length === 0 && further.length === 0 ? paths.act(act) : null
}

/** Everything that the viewer may read and that answers what is asked. */
export async function answer(
  db: Database,
  viewer: Viewer | null,
  query: SearchQuery,
  texts: readonly ActText[],
): Promise<Answer> {
  const { units } = citedUnits(query.q, texts)
  const { hits: all, question, relaxed } = await find(db, viewer, readQuestion(query.q))
  const hits = narrowHits(all, query)
  const counts = countKinds(hits)
  const { kind } = query
  const pages = kind === '' ? 1 : Math.max(1, Math.ceil(counts[kind] / shownAlone))
  const page = Math.min(query.page, pages)
  const size = kind === '' ? shownTogether : shownAlone
  const chosen = (kind === '' ? searchKinds : [kind]).map((one) => ({
    kind: one,
    hits: hits.filter((hit) => hit.kind === one).slice((page - 1) * size, page * size),
  }))
  const titles = new Map(texts.map(({ act, statute }) => [act, statute.title]))
  const entries = await readEntries(
    db,
    chosen.flatMap((group) => group.hits.map(({ id }) => id)),
  )
  const groups = chosen
    .map((group) => ({
      kind: group.kind,
      hits: entries
        .filter((entry) => entry.kind === group.kind)
        .map((entry) => shownHit(entry, question, titles)),
    }))
    .filter((group) => group.hits.length > 0)
  return { units, relaxed, unfiltered: all.length, counts, groups, page, pages }
}

/** Asks as it stands, then for words that begin so, then for any of the words, until something answers. */
async function find(
  db: Database,
  viewer: Viewer | null,
  question: Question,
): Promise<{ hits: readonly Hit[]; question: Question; relaxed: Answer['relaxed'] }> {
  const hits = await findEntries(db, viewer, question, true)
  if (hits.length > 0) return { hits, question, relaxed: null }
  const beginnings = asBeginnings(question)
  const begun = await findEntries(db, viewer, beginnings, true)
  if (begun.length > 0) return { hits: begun, question: beginnings, relaxed: 'beginnings' }
  const some = question.length > 1 ? await findEntries(db, viewer, question, false) : []
  return { hits: some, question, relaxed: some.length > 0 ? 'some' : null }
}

function countKinds(hits: readonly Hit[]): Answer['counts'] {
  const count = (kind: SearchKind) => hits.filter((hit) => hit.kind === kind).length
  return {
    provision: count('provision'),
    proposal: count('proposal'),
    remark: count('remark'),
    meeting: count('meeting'),
  }
}

/** The filter alone, for forms and links. */
export function filterOf({ act, group, from, until }: SearchQuery): HitFilter {
  return { act, group, from, until }
}
