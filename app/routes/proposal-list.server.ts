import * as z from 'zod'
import { sinceOf } from '#app/components/versions/since.ts'
import { listed, type ListedProposal } from '#app/components/workflow/listed-proposal.ts'
import type { Person } from '#app/core/record/person.ts'
import { chosenColumns, type ColumnId } from '#app/core/record/proposal-columns.ts'
import { selectProposals, sortKeys, type ProposalQuery } from '#app/core/record/proposal-list.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { may } from '#app/core/workflow/permission.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import { stageGroups } from '#app/core/workflow/stage.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listMeetingDays } from '#app/storage/meetings.server.ts'
import { countOpenRemarks } from '#app/storage/open-remarks.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { listSeen } from '#app/storage/seen.server.ts'

const text = z.string().max(200).catch('')

/** The list's state, all of it in the address; what is not understood narrows nothing. */
const listQuery = z.object({
  view: z.enum(['table', 'board']).catch('table'),
  q: text,
  act: text,
  area: text,
  organisation: text,
  author: text,
  group: z.enum([...stageGroups, '']).catch(''),
  sort: z.enum(sortKeys).catch('number'),
  order: z.enum(['asc', 'desc']).catch('asc'),
  late: z.enum(['1', '']).catch(''),
  page: z.coerce.number().int().positive().catch(1),
})

export interface ListAsked {
  readonly view: 'table' | 'board'
  readonly query: ProposalQuery
  /** `1`: only those past their time. */
  readonly late: string
  readonly page: number
  readonly columns: readonly ColumnId[]
}

/** What an address asks of the list. */
export function listAskedOf(params: URLSearchParams): ListAsked {
  const { view, order, late, page, ...narrowing } = listQuery.parse(Object.fromEntries(params))
  return {
    ...{ view, late, page },
    query: { ...narrowing, descending: order === 'desc' },
    columns: chosenColumns(params.getAll('columns').flatMap((names) => names.split(','))),
  }
}

export interface LoadedList {
  /** Everything that the viewer may read. */
  readonly all: readonly ProposalSummary[]
  /** What was asked for, in its order. */
  readonly chosen: readonly ProposalSummary[]
  /** How one is shown; reckoning its times is left to those that are. */
  readonly show: (one: ProposalSummary) => ListedProposal
}

/** The recommendations that an address asks for, as far as `viewer` may read them. */
export async function loadList(
  db: Database,
  viewer: Person | null,
  { query, late }: Pick<ListAsked, 'query' | 'late'>,
): Promise<LoadedList> {
  const [all, show] = await Promise.all([listProposals(db, viewer), loadShowing(db, viewer)])
  const found = selectProposals(all, query)
  const chosen = late === '' ? found : found.filter((one) => show(one).due?.late)
  return { all, chosen, show }
}

/** How a recommendation is shown today, with the remarks that wait on it and what is new in it. */
export async function loadShowing(
  db: Database,
  viewer: Person | null,
): Promise<(one: ProposalSummary) => ListedProposal> {
  const [meetings, remarks, seen] = await Promise.all([
    listMeetingDays(db),
    countOpenRemarks(db, viewer),
    viewer === null ? null : listSeen(db, viewer.id),
  ])
  const calendar = calendarOf(meetings, isDayOff)
  const today = dayOf(new Date())
  const newsOf = (one: ProposalSummary) =>
    sinceOf(one, seen?.get(one.number), may(viewer, 'draft.read', one))?.day ?? null
  return (one) => listed(one, calendar, today, remarks(one), newsOf(one))
}
