import { redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { requireMay, requireUserMay } from '#app/auth/guards.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { Page } from '#app/components/layout/page.tsx'
import { MergedUnit } from '#app/components/together/merged-unit.tsx'
import { derive } from '#app/core/amendment/derive.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { together } from '#app/core/together/together.ts'
import { may } from '#app/core/workflow/permission.ts'
import { dayOf, formatList, formatSource } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { together as words } from '#app/i18n/pl/together.ts'
import { actParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { findAct } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { chooseAmending, listAmending, type Amending } from '#app/storage/together.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireMay(request, 'together.read')
  const db = await database()
  const act = await requireAct(params)
  const all = await listAmending(db, person, act.slug)
  const asked = new URL(request.url).searchParams.getAll('with').flatMap((one) => one.split(','))
  const { base, chosen, others } = await chooseAmending(db, act.slug, all, asked)
  const result = base && together(base, chosen.map(variantOf))
  return {
    slug: act.slug,
    title: act.title,
    source: base?.source ?? null,
    names: chosen.map((one) => variantOf(one).name),
    choices: all.map(({ proposal: { number, title } }) => ({
      number,
      title,
      chosen: asked.includes(number),
    })),
    others: others.map((one) => `${variantOf(one).name} (${formatSource(one.source)})`),
    units: result?.units ?? [],
    conflicts: result?.conflicts ?? [],
    failed: (result?.failed ?? []).map(({ variant, operation }) => ({
      variant,
      address: operation.address,
    })),
    chosen: chosen.map(({ proposal }) => proposal.number),
    mayCompose: may(person, 'together.compose') && person?.organisation !== '',
  }
}

/** A new recommendation with the changes of all chosen ones. */
export async function action({ request, params }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'together.compose')
  const db = await database()
  const act = await requireAct(params)
  const asked = (await sentForm(request)).getAll('with').filter((one) => typeof one === 'string')
  const all = await listAmending(db, person, act.slug)
  const { base, chosen } = await chooseAmending(db, act.slug, all, asked)
  const [first] = chosen
  if (base === null || first === undefined || person.organisation === '') {
    throw new Response(null, { status: 400, statusText: 'Bad Request' })
  }
  const { statute } = together(base, chosen.map(variantOf))
  const numbers = formatList(chosen.map(({ proposal }) => proposal.number))
  const stamp = stampOf(person)
  const number = await createProposal(
    db,
    {
      title: words.composedTitle(numbers),
      area: first.proposal.area,
      organisation: person.organisation,
      ownerId: person.id,
      content: {
        problem: words.composedProblem(numbers),
        amendments: [
          { act: act.slug, source: first.source, operations: derive(base, statute).operations },
        ],
        rationale: '',
        transitional: '',
        entryIntoForce: '',
      },
      origins: chosen.map(({ proposal }) => ({
        number: proposal.number,
        version: proposal.version,
      })),
      date: dayOf(stamp.at),
    },
    stamp,
  )
  return redirect(paths.proposalEdit(number), 303)
}

async function requireAct(params: unknown) {
  const parsed = actParams.safeParse(params)
  const act = parsed.success ? await findAct(await database(), parsed.data.act) : null
  if (act === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  return act
}

function variantOf({ proposal: { number, version }, operations }: Amending) {
  return { name: words.name(number, version), operations }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${words.title} · ${data.slug} · ${frame.name}` : frame.name },
]

export default function TogetherPage() {
  const data = useLoaderData<typeof loader>()
  const { slug, title, names, choices, units, conflicts, chosen } = data
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
          {data.source === null ? null : <span>{formatSource(data.source)}</span>}
        </>
      }
    >
      <div className="cols two">
        <div className="stack">
          {data.others.length > 0 ? (
            <Notice tone="warn">
              {words.other} {formatList(data.others)}
            </Notice>
          ) : null}
          {data.failed.length > 0 ? (
            <Notice tone="warn">
              {words.failed}{' '}
              {data.failed
                .map(({ variant, address }) => `${names[variant] ?? ''}: ${printAddress(address)}`)
                .join('; ')}
            </Notice>
          ) : null}
          {chosen.length === 0 ? (
            <EmptyState title={words.none}>{words.noneText}</EmptyState>
          ) : conflicts.length === 0 ? (
            <Notice tone="ok">{words.noConflicts}</Notice>
          ) : (
            <Notice tone="warn" title={words.conflicts}>
              <ul>
                {conflicts.map(({ address, variants: [one, other] }, index) => (
                  <li key={index}>
                    <a href={`#${eId(address)}`}>{printAddress(address)}</a>:{' '}
                    {words.conflictText(names[one] ?? '', names[other] ?? '')}
                  </li>
                ))}
              </ul>
              <p>{words.conflictHint}</p>
            </Notice>
          )}
          {units.length > 0 ? <h2>{words.units}</h2> : null}
          {units.map((unit) => (
            <MergedUnit key={eId(unit.address)} unit={unit} names={names} />
          ))}
        </div>
        <aside className="side">
          <Card title={words.choose}>
            {choices.length === 0 ? <p className="hint">{words.nothing}</p> : null}
            <Form method="get" className="choices">
              {choices.map((one) => (
                <label key={one.number} className="choice">
                  <input
                    type="checkbox"
                    name="with"
                    value={one.number}
                    defaultChecked={one.chosen}
                  />{' '}
                  <span>
                    <b>{one.number}</b> {one.title}
                  </span>
                </label>
              ))}
              <p>
                <Button look="primary">{words.show}</Button>
              </p>
            </Form>
          </Card>
          {data.mayCompose && chosen.length > 0 ? (
            <Form method="post" className="card">
              {chosen.map((number) => (
                <input key={number} type="hidden" name="with" value={number} />
              ))}
              <p className="hint">{words.composeHint}</p>
              <p>
                <Button>{words.compose}</Button>
              </p>
            </Form>
          ) : null}
        </aside>
      </div>
    </Page>
  )
}
