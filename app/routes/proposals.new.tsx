import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { Field } from '#app/components/form/field.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { paths } from '#app/paths.ts'
import { listActs } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { newProposal, openProposal } from './open-proposal.server.ts'
import { fieldProblems, sentForm, typedFields } from './sent-form.server.ts'

const words = proposal.form

export async function loader({ request }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'proposal.create')
  const db = await database()
  const query = new URL(request.url).searchParams
  const all = await listProposals(db, person)
  return {
    acts: (await listActs(db)).map(({ slug, title }) => ({ slug, title })),
    areas: [...new Set(all.map(({ area }) => area))].sort((a, b) => a.localeCompare(b, 'pl')),
    act: query.get('act') ?? '',
    unit: query.get('unit') ?? '',
    open: all
      .filter((one) => may(person, 'draft.edit', one))
      .map(({ number, title }) => ({ number, title })),
  }
}

const newForm = newProposal.extend({ act: z.string(), unit: z.string().max(200) })

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'proposal.create')
  const typed = typedFields(await sentForm(request))
  const refused = (problems: Readonly<Record<string, string>>) =>
    data({ typed, problems }, { status: 400 })
  const parsed = newForm.safeParse({ unit: '', problem: '', ...typed })
  if (!parsed.success) {
    return refused(fieldProblems(parsed.error))
  }
  const { title, area, act, unit, problem } = parsed.data
  const db = await database()
  const acts = await listActs(db)
  if (!acts.some(({ slug }) => slug === act)) return refused({ act: words.actUnknown })
  const number = await openProposal(db, person, { title, area, problem })
  if (number === null) return refused({ '': words.noOrganisation })
  const place = unit === '' ? '' : `#${encodeURIComponent(unit)}`
  return redirect(`${paths.proposalEdit(number, { act, unit })}${place}`, 303)
}

export const meta: MetaFunction = () => [{ title: `${words.new} · ${frame.name}` }]

export default function NewProposalPage() {
  const { acts, areas, act, unit, open } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed: Readonly<Record<string, string>> = answer?.typed ?? {}
  const problems: Readonly<Record<string, string>> = answer?.problems ?? {}
  return (
    <Page
      narrow
      title={words.new}
      crumbs={[{ label: proposal.list, to: paths.proposals() }]}
      lead={words.newLead}
    >
      <div className="stack">
        {unit && open.length > 0 ? (
          <Card title={words.openDrafts}>
            <p>{words.continueIn}</p>
            <ul className="plain-list">
              {open.map((one) => (
                <li key={one.number}>
                  <Link to={`${paths.proposalEdit(one.number, { act, unit })}#${unit}`}>
                    {one.number} {one.title}
                  </Link>
                </li>
              ))}
            </ul>
          </Card>
        ) : null}
        <Form method="post" className="form card" noValidate>
          <ErrorSummary problems={problems} />
          <input type="hidden" name="unit" value={typed.unit ?? unit} />
          <Field
            name="title"
            label={words.title}
            hint={words.titleHint}
            problem={problems.title}
            required
            wide
          >
            {(control) => <input {...control} type="text" defaultValue={typed.title} />}
          </Field>
          <Field name="area" label={words.area} problem={problems.area} required wide>
            {(control) => <input {...control} type="text" list="areas" defaultValue={typed.area} />}
          </Field>
          <datalist id="areas">
            {areas.map((area) => (
              <option key={area} value={area} />
            ))}
          </datalist>
          <Field name="act" label={words.act} problem={problems.act} required wide>
            {(control) => (
              <select {...control} defaultValue={typed.act ?? act}>
                {acts.map(({ slug, title }) => (
                  <option key={slug} value={slug}>
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field name="problem" label={proposal.problem} hint={words.problemHint} wide>
            {(control) => <textarea {...control} rows={4} defaultValue={typed.problem} />}
          </Field>
          <p>
            <Button look="primary">{words.create}</Button>
          </p>
        </Form>
      </div>
    </Page>
  )
}
