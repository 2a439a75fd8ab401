import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { LastingPlot, WaitingPlots } from '#app/components/plot/waiting-plots.tsx'
import { OutcomePlot, ThroughputPlot } from '#app/components/plot/outcome-plots.tsx'
import { lastingOf, outcomeByArea, throughput, waitingOn } from '#app/core/record/dashboard.ts'
import { dashboard as words } from '#app/i18n/pl/dashboard.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { database } from '#app/storage/client.server.ts'
import { listWays } from '#app/storage/ways.server.ts'

export const handle: PageHandle = { hydrate: false }

/** How many quarters are shown, counted back from the newest one. */
const quartersShown = 12

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'proposal.list')
  const ways = await listWays(await database(), viewer)
  return {
    count: ways.length,
    waiting: waitingOn(ways, dayOf(new Date())),
    lasting: lastingOf(ways),
    quarters: throughput(ways).slice(-quartersShown),
    areas: outcomeByArea(ways),
  }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function DashboardPage() {
  const { count, waiting, lasting, quarters, areas } = useLoaderData<typeof loader>()
  return (
    <Page title={words.title} lead={words.lead} meta={<span>{words.count(count)}</span>}>
      {count === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <div className="plots">
          <WaitingPlots waiting={waiting} />
          <LastingPlot lasting={lasting} />
          <ThroughputPlot quarters={quarters} />
          <OutcomePlot areas={areas} />
        </div>
      )}
    </Page>
  )
}
