import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { AgendaMatrix } from '#app/components/workflow/agenda-matrix.tsx'
import { MatrixFigures } from '#app/components/workflow/matrix-figures.tsx'
import { MatrixFilters } from '#app/components/workflow/matrix-filters.tsx'
import { agendaMatrix as words } from '#app/i18n/pl/agenda-matrix.ts'
import { csvLink } from '#app/i18n/pl/csv-link.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { evidence } from '#app/i18n/pl/meetings.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { loadMatrix, matrixQueryOf } from './agenda-matrix.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'agenda.read')
  const query = matrixQueryOf(new URL(request.url).searchParams)
  return { query, ...(await loadMatrix(await database(), viewer, query)) }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function AgendaMatrixPage() {
  const { query, total, areas, acts, summary, demands } = useLoaderData<typeof loader>()
  return (
    <Page
      title={words.title}
      crumbs={[{ label: evidence.agendaTitle, to: paths.agenda() }]}
      lead={words.lead}
      actions={
        <ButtonLink to={paths.agendaMatrixCsv(query)} reloadDocument>
          {csvLink.download}
        </ButtonLink>
      }
    >
      {total === 0 ? (
        <EmptyState title={words.empty} />
      ) : (
        <>
          <MatrixFigures summary={summary} query={query} />
          <MatrixFilters query={query} areas={areas} acts={acts} />
          <p className="list-head" role="status">
            {words.count(demands.length, total)}
          </p>
          {demands.length === 0 ? (
            <EmptyState title={words.none}>{words.noneText}</EmptyState>
          ) : (
            <AgendaMatrix demands={demands} />
          )}
        </>
      )}
    </Page>
  )
}
