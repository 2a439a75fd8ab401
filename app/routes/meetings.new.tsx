import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import * as z from 'zod'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { ErrorSummary } from '#app/components/form/error-summary.tsx'
import { Field } from '#app/components/form/field.tsx'
import { Page } from '#app/components/layout/page.tsx'
import { meetingKinds } from '#app/core/record/meeting.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { meetingKindNames, meetings as words } from '#app/i18n/pl/meetings.ts'
import { paths } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { addMeeting } from '#app/storage/meeting-keeping.server.ts'
import { listTeams } from '#app/storage/meetings.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { fieldProblems, sentForm } from './sent-form.server.ts'

const { problems: wrong } = words

const meetingForm = z
  .object({
    kind: z.enum(meetingKinds, wrong.kind),
    team: z.string(),
    date: z.iso.date(wrong.date),
    title: z.string().trim().min(1, wrong.title).max(200, wrong.title),
    place: z.string().trim().max(200, wrong.place),
  })
  .refine(({ kind, team }) => (kind === 'team') === (team !== ''), {
    path: ['team'],
    message: wrong.team,
  })

export async function loader({ request }: LoaderFunctionArgs) {
  await requireUserMay(request, 'meeting.manage')
  return { teams: await listTeams(await database()) }
}

export async function action({ request }: ActionFunctionArgs) {
  const person = await requireUserMay(request, 'meeting.manage')
  const form = await sentForm(request)
  const text = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const values = {
    kind: text('kind'),
    team: text('team'),
    date: text('date'),
    title: text('title'),
    place: text('place'),
  }
  const parsed = meetingForm.safeParse(values)
  const db = await database()
  const problems = parsed.success ? {} : fieldProblems(parsed.error)
  const known = (await listTeams(db)).some(({ slug }) => slug === values.team)
  if (!parsed.success || (values.team !== '' && !known)) {
    const answer = { values, problems: parsed.success ? { team: wrong.team } : problems }
    return data(answer, { status: 400 })
  }
  const { team, ...meeting } = parsed.data
  const slug = await addMeeting(
    db,
    { ...meeting, slug: `${meeting.kind}-${meeting.date}`, team: team || null, minutes: '' },
    stampOf(person),
  )
  return redirect(paths.meeting(slug))
}

export const meta: MetaFunction = () => [{ title: `${words.new} · ${frame.name}` }]

export default function NewMeetingPage() {
  const { teams } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problems: Readonly<Record<string, string>> = answer?.problems ?? {}
  const values = answer?.values
  return (
    <Page
      narrow
      title={words.new}
      lead={words.newLead}
      crumbs={[{ label: words.title, to: paths.meetings() }]}
    >
      <Form method="post" className="form card" noValidate>
        <ErrorSummary problems={problems} />
        <Field name="kind" label={words.kind} problem={problems.kind} required>
          {(control) => (
            <select {...control} defaultValue={values?.kind}>
              {meetingKinds.map((kind) => (
                <option key={kind} value={kind}>
                  {meetingKindNames[kind]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="team" label={words.team} hint={words.teamHint} problem={problems.team}>
          {(control) => (
            <select {...control} defaultValue={values?.team}>
              <option value="">{words.noTeam}</option>
              {teams.map(({ slug, name }) => (
                <option key={slug} value={slug}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field name="date" label={words.date} problem={problems.date} required>
          {(control) => <input {...control} type="date" defaultValue={values?.date} />}
        </Field>
        <Field
          name="title"
          label={words.name}
          hint={words.nameHint}
          problem={problems.title}
          required
          wide
        >
          {(control) => <input {...control} type="text" defaultValue={values?.title} />}
        </Field>
        <Field name="place" label={words.place} problem={problems.place} optional wide>
          {(control) => <input {...control} type="text" defaultValue={values?.place} />}
        </Field>
        <div className="actions">
          <Button look="primary">{words.create}</Button>
        </div>
      </Form>
    </Page>
  )
}
