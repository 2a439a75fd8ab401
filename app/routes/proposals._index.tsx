import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { BoardScript } from '#app/components/workflow/board-script.tsx'
import { ProposalBoard } from '#app/components/workflow/proposal-board.tsx'
import { ProposalFilters } from '#app/components/workflow/proposal-filters.tsx'
import { ListPages, SavedViews } from '#app/components/workflow/list-views.tsx'
import { movesOf } from '#app/components/workflow/moves.ts'
import { ProposalTable } from '#app/components/workflow/proposal-table.tsx'
import { lanesOf } from '#app/core/record/lanes.ts'
import { listTarget } from '#app/core/notify/read-target.ts'
import { choicesOf } from '#app/core/record/proposal-list.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import { may } from '#app/core/workflow/permission.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { paths, type Query } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { followForm } from './followable.server.ts'
import { listAskedOf, loadList } from './proposal-list.server.ts'

export const handle: PageHandle = { hydrate: false }

/** Rows of one page of the table. */
const rowsShown = 50
/** Cards of one lane of the board. */
const cardsShown = 25

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'proposal.list')
  const { pathname, search, searchParams } = new URL(request.url)
  const asked = listAskedOf(searchParams)
  const db = await database()
  const { all, chosen, show } = await loadList(db, viewer, asked)
  const pages = Math.max(1, Math.ceil(chosen.length / rowsShown))
  const page = Math.min(asked.page, pages)
  const from = (page - 1) * rowsShown
  const lanes = asked.view === 'board' ? lanesOf(chosen, cardsShown) : []
  return {
    ...asked,
    ...{ page, pages, from },
    total: all.length,
    count: chosen.length,
    choices: choicesOf(all),
    proposals: asked.view === 'board' ? [] : chosen.slice(from, from + rowsShown).map(show),
    lanes: lanes.map((lane) => ({ ...lane, shown: lane.shown.map(show) })),
    moves: movesByNumber(
      viewer,
      lanes.flatMap(({ shown }) => shown),
    ),
    follow: await followForm(db, viewer, listTarget(asked.query), `${pathname}${search}`),
    mayCreate: may(viewer, 'proposal.create'),
  }
}

function movesByNumber(viewer: Viewer | null, shown: readonly ProposalSummary[]) {
  return Object.fromEntries(
    shown
      .map((one) => [one.number, movesOf(viewer, one)] as const)
      .filter(([, moves]) => moves.length > 0),
  )
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function ProposalsPage() {
  const list = useLoaderData<typeof loader>()
  const { view, query, late, total, count, proposals, lanes, columns, moves, follow, mayCreate } =
    list
  const { descending, ...narrowing } = query
  const state = {
    ...{ ...narrowing, view, late },
    order: descending ? 'desc' : '',
    columns: columns.join(','),
  }
  const address = (more: Query) => paths.proposals({ ...state, ...more })
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
            late={late}
            choices={list.choices}
            view={view}
            columns={columns}
            clear={paths.proposals({ view })}
          />
          <SavedViews view={view} query={query} late={late} />
          <div className="row-between list-head">
            <div className="actions">
              <p role="status">
                {view === 'table' && list.pages > 1
                  ? words.range(list.from + 1, list.from + proposals.length, count) +
                    (count === total ? '' : words.narrowedFrom(total))
                  : words.count(count, total)}
              </p>
              {follow ? <div dangerouslySetInnerHTML={{ __html: follow }} /> : null}
            </div>
            <LinkTabs
              look="segmented"
              label={words.views}
              tabs={[
                { label: words.table, to: address({ view: 'table' }), current: view === 'table' },
                { label: words.board, to: address({ view: 'board' }), current: view === 'board' },
              ]}
            />
          </div>
          {count === 0 ? (
            <EmptyState title={words.none}>{words.noneText}</EmptyState>
          ) : view === 'board' ? (
            <>
              {movable ? <p className="hint no-print">{words.dragHint}</p> : null}
              <ProposalBoard
                lanes={lanes}
                moves={moves}
                laneList={(group) => address({ view: 'table', group })}
              />
              <p className="after-table">
                <CsvLink to={paths.proposalsCsv(state)} />
              </p>
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
              <div className="row-between after-table">
                <ListPages
                  page={list.page}
                  pages={list.pages}
                  to={(number) => address({ page: number === 1 ? '' : number })}
                />
                <CsvLink to={paths.proposalsCsv(state)} />
              </div>
            </>
          )}
        </>
      )}
    </Page>
  )
}
