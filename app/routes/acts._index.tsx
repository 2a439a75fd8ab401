import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import { Day } from '#app/components/layout/day.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Page } from '#app/components/layout/page.tsx'
import type { ActRecord } from '#app/core/record/act.ts'
import { may } from '#app/core/workflow/permission.ts'
import { acts as words } from '#app/i18n/pl/acts.ts'
import { formatSource, tieShortWords } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { statute as statuteWords } from '#app/i18n/pl/statute.ts'
import { paths } from '#app/paths.ts'
import { listActs } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'act.read')
  return { acts: await listActs(await database()), mayLoad: may(viewer, 'act.import') }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

export default function ActsPage() {
  const { acts, mayLoad } = useLoaderData<typeof loader>()
  const load = mayLoad ? <ButtonLink to={paths.adminActs()}>{words.load}</ButtonLink> : null
  return (
    <Page title={words.title} lead={words.lead} actions={load}>
      {acts.length === 0 ? (
        <EmptyState title={words.none} action={load}>
          {words.noneHint}
        </EmptyState>
      ) : (
        <div className="stack">
          {acts.map((act) => (
            <ActCard key={act.slug} act={act} />
          ))}
        </div>
      )}
    </Page>
  )
}

function ActCard({ act }: { readonly act: ActRecord }) {
  return (
    <section className="card act-card">
      <div className="row-between">
        <h2>
          <Link to={paths.act(act.slug)}>{tieShortWords(act.title)}</Link>
        </h2>
        <div className="actions">
          {act.texts.length > 1 ? (
            <ButtonLink to={paths.actCompare(act.slug)}>{statuteWords.compare}</ButtonLink>
          ) : null}
          <ButtonLink look="primary" to={paths.act(act.slug)}>
            {words.read}
          </ButtonLink>
        </div>
      </div>
      <div className="table-wrap">
        <table>
          <caption className="hidden-visually">{words.loadedTexts}</caption>
          <thead>
            <tr>
              <th scope="col">{words.publication}</th>
              <th scope="col">{words.asOf}</th>
              <th scope="col">{words.extent}</th>
              <th scope="col">{words.loaded}</th>
            </tr>
          </thead>
          <tbody>
            {act.texts.map((text) => (
              <tr key={text.id}>
                <td>
                  <Link to={paths.act(act.slug, { asOf: text.asOf })}>
                    {formatSource(text.source)}
                  </Link>
                </td>
                <td>
                  <Day day={text.asOf} />
                </td>
                <td>{text.excerpt ? words.excerpt : words.full}</td>
                <td>{text.addedBy || words.withProgram}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
