import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { sinceOf } from '#app/components/versions/since.ts'
import { BoardScript } from '#app/components/workflow/board-script.tsx'
import { listed } from '#app/components/workflow/listed-proposal.ts'
import { ProposalBoard } from '#app/components/workflow/proposal-board.tsx'
import { ProposalFilters } from '#app/components/workflow/proposal-filters.tsx'
import { ListPages, SavedViews } from '#app/components/workflow/list-views.tsx'
import { movesOf } from '#app/components/workflow/moves.ts'
import { ProposalTable } from '#app/components/workflow/proposal-table.tsx'
import { chosenColumns } from '#app/core/record/proposal-columns.ts'
import { choicesOf, selectProposals, sortKeys } from '#app/core/record/proposal-list.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { may } from '#app/core/workflow/permission.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import { stageGroups } from '#app/core/workflow/stage.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { paths, type Query } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listMeetingDays } from '#app/storage/meetings.server.ts'
import { countOpenRemarks } from '#app/storage/open-remarks.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { listSeen } from '#app/storage/seen.server.ts'

export const handle: PageHandle = { hydrate: false }

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

/** Rows of one page of the table. */
const rowsShown = 100

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'proposal.list')
  const { searchParams } = new URL(request.url)
  const { view, order, late, page, ...narrowing } = listQuery.parse(
    Object.fromEntries(searchParams),
  )
  const query = { ...narrowing, descending: order === 'desc' }
  const db = await database()
  const [all, meetings, remarks, seen] = await Promise.all([
    listProposals(db, viewer),
    listMeetingDays(db),
    countOpenRemarks(db, viewer),
    viewer === null ? null : listSeen(db, viewer.id),
  ])
  const calendar = calendarOf(meetings, isDayOff)
  const today = dayOf(new Date())
  const newsOf = (one: ProposalSummary) =>
    sinceOf(one, seen?.get(one.number), may(viewer, 'draft.read', one))?.day ?? null
  const found = selectProposals(all, query).map((one) => ({
    one,
    shown: listed(one, calendar, today, remarks(one), newsOf(one)),
  }))
  const chosen = late === '' ? found : found.filter(({ shown }) => shown.due?.late)
  const pages = view === 'board' ? 1 : Math.max(1, Math.ceil(chosen.length / rowsShown))
  const from = view === 'board' ? 0 : (Math.min(page, pages) - 1) * rowsShown
  return {
    view,
    query,
    late,
    page: Math.min(page, pages),
    pages,
    columns: chosenColumns(searchParams.getAll('columns').flatMap((names) => names.split(','))),
    total: all.length,
    count: chosen.length,
    choices: choicesOf(all),
    proposals: chosen
      .slice(from, view === 'board' ? undefined : from + rowsShown)
      .map(({ shown }) => shown),
    moves: view === 'board' ? movesByNumber(viewer, chosen) : {},
    mayCreate: may(viewer, 'proposal.create'),
  }
}

function movesByNumber(viewer: Viewer | null, chosen: readonly { one: ProposalSummary }[]) {
  return Object.fromEntries(
    chosen
      .map(({ one }) => [one.number, movesOf(viewer, one)] as const)
      .filter(([, moves]) => moves.length > 0),
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function ProposalsPage() {
  const list = useLoaderData<typeof loader>()
  const { view, query, late, total, count, proposals, columns, moves, mayCreate } = list
  const { descending, ...narrowing } = query
  const address = (more: Query) =>
    paths.proposals({
      ...narrowing,
      order: descending ? 'desc' : '',
      view,
      late,
      columns: columns.join(','),
      ...more,
    })
  const movable = Object.keys(moves).length > 0
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        mayCreate ? (
          <ButtonLink look="primary" to={paths.proposalNew()}>
            {words.new}
          </ButtonLink>
        ) : null
      }
    >
      {total === 0 ? (
        <EmptyState title={words.empty}>{words.emptyText}</EmptyState>
      ) : (
        <>
          <ProposalFilters
            query={query}
            choices={list.choices}
            view={view}
            columns={columns}
            clear={paths.proposals({ view })}
          />
          <SavedViews view={view} query={query} late={late} />
          <div className="row-between list-head">
            <p role="status">{words.count(count, total)}</p>
            <LinkTabs
              look="segmented"
              label={words.views}
              tabs={[
                { label: words.table, to: address({ view: 'table' }), current: view === 'table' },
                { label: words.board, to: address({ view: 'board' }), current: view === 'board' },
              ]}
            />
          </div>
          {proposals.length === 0 ? (
            <EmptyState title={words.none}>{words.noneText}</EmptyState>
          ) : view === 'board' ? (
            <>
              {movable ? <p className="hint no-print">{words.dragHint}</p> : null}
              <ProposalBoard
                proposals={proposals}
                moves={moves}
                laneList={(group) => address({ view: 'table', group })}
              />
              {movable ? <BoardScript /> : null}
            </>
          ) : (
            <>
              <ProposalTable
                proposals={proposals}
                columns={columns}
                sort={query.sort}
                descending={descending}
                sortedBy={(sort, down) => address({ sort, order: down ? 'desc' : '' })}
              />
              <ListPages
                page={list.page}
                pages={list.pages}
                to={(number) => address({ page: number })}
              />
            </>
          )}
        </>
      )}
    </Page>
  )
}
