import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { ClassCounts } from '#app/components/rebase/class-counts.tsx'
import { formatSource } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { rebase } from '#app/i18n/pl/rebase.ts'
import { actParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { findAct } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { listRebases } from '#app/storage/rebase-draft.server.ts'

export const handle: PageHandle = { hydrate: false }

/** After a newer text was loaded: which drafts it concerns, and how. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireMay(request, 'act.rebases')
  const db = await database()
  const parsed = actParams.safeParse(params)
  const act = parsed.success ? await findAct(db, parsed.data.act) : null
  if (act === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  const rebases = await listRebases(db, person, act.slug)
  return {
    slug: act.slug,
    title: act.title,
    rows: rebases.map(({ proposal, rebase: { from, to, rebased } }) => ({
      number: proposal.number,
      title: proposal.title,
      owner: proposal.owner,
      from: from.source,
      to: to.source,
      classes: rebased.items.map((item) => item.class),
    })),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${rebase.list.title} · ${data.slug} · ${frame.name}` : frame.name },
]

export default function ActRebasesPage() {
  const { slug, title, rows } = useLoaderData<typeof loader>()
  const words = rebase.list
  return (
    <Page
      title={words.title}
      lead={words.lead(title)}
      crumbs={[
        { label: frame.nav.acts, to: paths.acts() },
        { label: slug, to: paths.act(slug) },
      ]}
    >
      {rows.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <>
          <div className="table-wrap">
            <table>
              <thead>
                <tr>
                  <th scope="col">{words.proposal}</th>
                  <th scope="col">{words.text}</th>
                  <th scope="col">{words.class}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map((row) => (
                  <tr key={row.number}>
                    <th scope="row">
                      <Link to={paths.proposal(row.number)}>{row.number}</Link> {row.title}
                      <p className="hint">{row.owner}</p>
                    </th>
                    <td>{rebase.from(formatSource(row.from), formatSource(row.to))}</td>
                    <td>
                      <ClassCounts classes={row.classes} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p className="hint">{words.hint}</p>
        </>
      )}
    </Page>
  )
}
