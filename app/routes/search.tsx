import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { Examples } from '#app/components/search/examples.tsx'
import { Results } from '#app/components/search/results.tsx'
import { SearchForm } from '#app/components/search/search-form.tsx'
import { wordsTarget } from '#app/core/notify/read-target.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { search as words } from '#app/i18n/pl/search.ts'
import { paths, type Query } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { followForm } from './followable.server.ts'
import { answer, filterOf, loadTexts, searchQuery, straightTo } from './search.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'search.read')
  const { pathname, search, searchParams } = new URL(request.url)
  const query = searchQuery.parse(Object.fromEntries(searchParams))
  const db = await database()
  const texts = await loadTexts(db)
  const straight = query.kind === '' ? await straightTo(db, viewer, query.q, texts) : null
  if (straight !== null) return redirect(straight)
  return {
    question: query.q,
    kind: query.kind,
    filter: filterOf(query),
    acts: texts.map(({ act, statute }) => ({ slug: act, title: statute.title })),
    follow: await followForm(db, viewer, wordsTarget(query), `${pathname}${search}`),
    answer: query.q === '' ? null : await answer(db, viewer, query, texts),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.question ? words.titleFor(data.question) : words.title} · ${frame.name}` },
]

export default function SearchPage() {
  const { question, kind, filter, acts, follow, answer: found } = useLoaderData<typeof loader>()
  const clear = paths.search({ q: question, kind })
  return (
    <Page narrow title={words.title} lead={words.lead}>
      <SearchForm question={question} filter={filter} kind={kind} acts={acts} clear={clear} />
      {found === null ? (
        <section aria-labelledby="examples">
          <h2 id="examples">{words.nothingAsked}</h2>
          <Examples />
        </section>
      ) : (
        <Results
          question={question}
          kind={kind}
          follow={follow}
          answer={found}
          acts={Object.fromEntries(acts.map(({ slug, title }) => [slug, title]))}
          address={(more: Query) => paths.search({ q: question, ...filter, kind, ...more })}
          clear={clear}
        />
      )}
    </Page>
  )
}
