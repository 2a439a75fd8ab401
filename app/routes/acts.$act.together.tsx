import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireMay, requireUserMay } from '#app/auth/guards.server.ts'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { ChoiceCard, ComposeCard } from '#app/components/together/choice-card.tsx'
import { ContestedPanel } from '#app/components/together/contested-panel.tsx'
import { OlderNotice } from '#app/components/together/older-notice.tsx'
import { readVersions } from '#app/components/together/reading.server.ts'
import { renderTogether } from '#app/components/together/render-together.server.tsx'
import { ShownForm } from '#app/components/together/shown-form.tsx'
import { printAddress } from '#app/core/statute/address.ts'
import { may } from '#app/core/workflow/permission.ts'
import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { together as words } from '#app/i18n/pl/together.ts'
import { actParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { findAct } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { chooseReading } from '#app/storage/together.server.ts'
import { askedReading, composeDraft, readingOf, variantOf } from './acts.$act.together.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireMay(request, 'together.read')
  const db = await database()
  const act = await requireAct(params)
  const { searchParams } = new URL(request.url)
  const asked = askedReading(searchParams)
  const choice = await chooseReading(db, person, act.slug, asked.numbers)
  const reading = readingOf(choice, asked)
  const shown = searchParams.get('show') ?? 'changed'
  const result = reading && readVersions(reading).result
  return {
    slug: act.slug,
    title: act.title,
    law: choice.base && { source: choice.base.source, asOf: choice.base.asOf },
    names: choice.chosen.map((one) => variantOf(one).name),
    numbers: choice.chosen.map(({ proposal }) => proposal.number),
    asked: asked.numbers,
    all: choice.all.map(({ number, title }) => ({
      ...{ number, title, chosen: asked.numbers.includes(number) },
    })),
    older: choice.older.map((one) => ({
      number: one.proposal.number,
      name: variantOf(one).name,
      source: formatSource(one.amendment.source),
      author: one.proposal.owner,
      mayRebase: may(person, 'draft.rebase', one.proposal),
    })),
    silent: choice.silent.map(({ number }) => number),
    contested: result?.contested ?? [],
    failed: (result?.failed ?? []).map(
      ({ variant, operation }) =>
        `${reading?.variants[variant]?.name ?? ''}: ${printAddress(operation.address)}`,
    ),
    shown,
    choices: [...asked.choices],
    text: reading && renderTogether(reading, shown),
    besides: [...new Set(choice.chosen.flatMap(({ besides }) => besides))],
    mayCompose: may(person, 'together.compose') && person?.organisation !== '',
  }
}

/** A new recommendation with the changes of all chosen ones. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'together.compose')
  const db = await database()
  const act = await requireAct(params)
  const form = new URLSearchParams()
  for (const [name, value] of await sentForm(request)) {
    if (typeof value === 'string') form.append(name, value)
  }
  const asked = askedReading(form)
  const choice = await chooseReading(db, person, act.slug, asked.numbers)
  const reading = readingOf(choice, asked)
  if (reading === null || person.organisation === '') {
    throw new Response(null, { status: 400, statusText: 'Bad Request' })
  }
  return composeDraft(db, person, act.slug, choice, reading)
}

async function requireAct(params: unknown) {
  const parsed = actParams.safeParse(params)
  const act = parsed.success ? await findAct(await database(), parsed.data.act) : null
  if (act === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  return act
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${words.title} · ${data.slug} · ${frame.name}` : frame.name },
]

export default function TogetherPage() {
  const data = useLoaderData<typeof loader>()
  const { slug, title, law, names, numbers, contested, text, shown, choices } = data
  return (
    <Page
      title={words.title}
      lead={words.lead}
      crumbs={[
        { label: frame.nav.acts, to: paths.acts() },
        { label: slug, to: paths.act(slug) },
      ]}
      meta={
        <>
          <span>{title}</span>
          {law ? (
            <span>
              {formatSource(law.source)}, {formatDate(law.asOf)}
            </span>
          ) : null}
        </>
      }
    >
      <div className="cols two">
        <div className="stack">
          {law && data.older.length > 0 ? (
            <OlderNotice base={formatSource(law.source)} older={data.older} />
          ) : null}
          {data.silent.length > 0 ? <Notice tone="warn">{words.silent(data.silent)}</Notice> : null}
          {data.failed.length > 0 ? (
            <Notice tone="warn" title={words.failed}>
              <ul>
                {data.failed.map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {text === null ? (
            <EmptyState title={words.none}>{words.noneText}</EmptyState>
          ) : (
            <>
              {numbers.length > 1 && contested.length === 0 ? (
                <Notice tone="ok">{words.noConflicts}</Notice>
              ) : null}
              {contested.length > 0 ? (
                <ContestedPanel
                  contested={contested}
                  names={names}
                  numbers={numbers}
                  asked={data.asked}
                  shown={shown}
                />
              ) : null}
              <h2>{words.text}</h2>
              <ShownForm shown={shown} parts={text.parts} numbers={data.asked} choices={choices} />
              <div dangerouslySetInnerHTML={{ __html: text.html }} />
            </>
          )}
        </div>
        <aside className="side">
          <ChoiceCard all={data.all} />
          {data.mayCompose && numbers.length > 0 ? (
            <ComposeCard numbers={numbers} choices={choices} besides={data.besides} />
          ) : null}
        </aside>
      </div>
    </Page>
  )
}
