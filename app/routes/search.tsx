import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { requireMay } from '#app/auth/guards.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { Field } from '#app/components/form/field.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { fold, foldQuestion } from '#app/components/statute/find-in-text.ts'
import { searchActs } from '#app/components/statute/search-acts.ts'
import { citedPlace } from '#app/components/statute/cited-place.ts'
import { plural, tieShortWords } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { search as words } from '#app/i18n/pl/search.ts'
import { paths } from '#app/paths.ts'
import { findActText, listActs } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'act.read')
  const question = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 200)
  const db = await database()
  const acts = await listActs(db)
  const texts = (await Promise.all(acts.map(({ slug }) => findActText(db, slug)))).filter(
    (text) => text !== null,
  )
  const place = citedPlace(question, texts)
  if (place) return redirect(paths.unit(place.act, place.unit))
  const folded = foldQuestion(question)
  const proposals = await listProposals(db, viewer)
  return {
    question,
    proposals:
      folded === ''
        ? []
        : proposals
            .filter(({ number, title }) => fold(`${number} ${title}`).includes(folded))
            .map(({ number, title }) => ({ number, title })),
    acts: searchActs(texts, folded),
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.question ? words.titleFor(data.question) : words.title} · ${frame.name}` },
]

export default function SearchPage() {
  const { question, proposals, acts } = useLoaderData<typeof loader>()
  const nothing = question !== '' && proposals.length === 0 && acts.length === 0
  return (
    <Page narrow title={words.title} lead={words.lead}>
      <Form className="inline-form search-form" role="search" aria-label={words.title}>
        <Field name="q" label={words.label} required>
          {(control) => <input {...control} type="search" defaultValue={question} />}
        </Field>
        <Button look="primary">{words.submit}</Button>
      </Form>
      {nothing ? <EmptyState title={words.none(question)}>{words.noneHint}</EmptyState> : null}
      {proposals.length > 0 ? (
        <section>
          <h2>{words.proposals}</h2>
          <ul className="lines">
            {proposals.map(({ number, title }) => (
              <li key={number}>
                <Link to={paths.proposal(number)}>{number}</Link>
                <span>{title}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {acts.map(({ act, title, found, places }) => (
        <section key={act}>
          <h2>{tieShortWords(words.foundIn(title, plural(found, words.provisionForms)))}</h2>
          <ul className="lines">
            {places.map(({ unit, cited, before, match, after }) => (
              <li key={unit}>
                <Link to={paths.unit(act, unit)}>{cited}</Link>
                <span className="found-words">
                  {before}
                  <mark>{match}</mark>
                  {after}
                </span>
              </li>
            ))}
          </ul>
          {found > places.length ? (
            <p>
              <Link to={paths.act(act, { q: question })}>{words.showAll(title)}</Link>
            </p>
          ) : null}
        </section>
      ))}
    </Page>
  )
}
