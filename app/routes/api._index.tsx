import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { operationIds, operations } from '#app/api/operations.ts'
import { problems } from '#app/api/problem.ts'
import { requireMay } from '#app/auth/guards.server.ts'
import { apiExamples } from '#app/components/account/api-example.ts'
import { ButtonLink } from '#app/components/form/button.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { api, apiPage as words, problemTitles } from '#app/i18n/pl/api.ts'
import { calendarFeed, feeds } from '#app/i18n/pl/feeds.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { paths } from '#app/paths.ts'
import { publicOrigin } from './origin.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request }: LoaderFunctionArgs) {
  await requireMay(request, 'frame.read')
  return {
    examples: apiExamples(publicOrigin(request)),
    calls: operationIds.map((id) => {
      const { method, path, scope } = operations[id]
      return { id, scope, call: `${method} ${paths.api.root()}${path}`, does: api.summaries[id] }
    }),
    problems: Object.entries(problems).map(([id, status]) => ({ id, status })),
  }
}

export const meta: MetaFunction = () => [{ title: `${words.title} · ${frame.name}` }]

const titles: Readonly<Record<string, string>> = problemTitles

export default function ApiPage() {
  const { examples, calls, problems: all } = useLoaderData<typeof loader>()
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={
        <>
          <ButtonLink to={paths.access()}>{words.keys}</ButtonLink>
          <ButtonLink to={paths.api.description()} reloadDocument>
            {words.description}
          </ButtonLink>
        </>
      }
    >
      <section className="api-text">
        <h2>{words.reading}</h2>
        <p>{words.readingLead}</p>
        <Example text={words.examples.list} code={examples.list} />
        <p>{words.caching}</p>
        <h2>{words.writing}</h2>
        <p>{words.writingLead}</p>
        <Example text={words.examples.draft} code={examples.draft} />
        <Example text={words.examples.save} code={examples.save} />
        <p>{words.locking}</p>
        <Example text={words.examples.remark} code={examples.remark} />
      </section>
      <section>
        <h2 id="calls">{words.calls}</h2>
        <table className="api-calls">
          <thead>
            <tr>
              <th scope="col">{words.call}</th>
              <th scope="col">{words.does}</th>
              <th scope="col">{words.needs}</th>
            </tr>
          </thead>
          <tbody>
            {calls.map(({ id, call, does, scope }) => (
              <tr key={id}>
                <th scope="row">
                  <code>{call}</code>
                </th>
                <td>{does}</td>
                <td>{scope === 'write' ? words.needsWrite : words.needsNone}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section className="api-text">
        <h2>{words.problems}</h2>
        <p>{words.problemsLead}</p>
        <table className="api-calls">
          <thead>
            <tr>
              <th scope="col">{words.problem}</th>
              <th scope="col">{words.status}</th>
              <th scope="col">{words.meaning}</th>
            </tr>
          </thead>
          <tbody>
            {all.map(({ id, status }) => (
              <tr key={id} id={id}>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>{status}</td>
                <td>{titles[id]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{words.more}</h2>
        <p>
          {words.moreLead}{' '}
          <Link to={paths.feed()} reloadDocument>
            {feeds.link}
          </Link>
          ,{' '}
          <Link to={paths.calendarFile()} reloadDocument>
            {calendarFeed.short}
          </Link>
          .
        </p>
      </section>
    </Page>
  )
}

function Example({ text, code }: { readonly text: string; readonly code: string }) {
  return (
    <>
      <p>{text}</p>
      <pre className="code">
        <code>{code}</code>
      </pre>
    </>
  )
}
