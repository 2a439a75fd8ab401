import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { listed } from '#app/components/workflow/listed-proposal.ts'
import { ProposalBoard } from '#app/components/workflow/proposal-board.tsx'
import { ProposalFilters } from '#app/components/workflow/proposal-filters.tsx'
import { ProposalTable } from '#app/components/workflow/proposal-table.tsx'
import { choicesOf, selectProposals, sortKeys } from '#app/core/record/proposal-list.ts'
import { may } from '#app/core/workflow/permission.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import { stageGroups } from '#app/core/workflow/stage.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listMeetingDays } from '#app/storage/meetings.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'

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
})

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'proposal.list')
  const params = listQuery.parse(Object.fromEntries(new URL(request.url).searchParams))
  const { view, order, ...narrowing } = params
  const query = { ...narrowing, descending: order === 'desc' }
  const db = await database()
  const [all, meetings] = await Promise.all([listProposals(db, viewer), listMeetingDays(db)])
  const calendar = calendarOf(meetings, isDayOff)
  const today = dayOf(new Date())
  return {
    view,
    query,
    total: all.length,
    choices: choicesOf(all),
    proposals: selectProposals(all, query).map((one) => listed(one, calendar, today)),
    mayCreate: may(viewer, 'proposal.create'),
  }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function ProposalsPage() {
  const { view, query, total, choices, proposals, mayCreate } = useLoaderData<typeof loader>()
  const { descending, ...narrowing } = query
  const address = (more: Record<string, string>) =>
    paths.proposals({ ...narrowing, order: descending ? 'desc' : '', view, ...more })
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
            choices={choices}
            view={view}
            clear={paths.proposals({ view })}
          />
          <div className="row-between list-head">
            <p role="status">{words.count(proposals.length, total)}</p>
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
            <ProposalBoard proposals={proposals} />
          ) : (
            <ProposalTable
              proposals={proposals}
              sort={query.sort}
              descending={descending}
              sortedBy={(sort, down) => address({ sort, order: down ? 'desc' : '' })}
            />
          )}
        </>
      )}
    </Page>
  )
}
