import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { requireProposal, requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { Button, ButtonLink } from '#app/components/form/button.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { headOf } from '#app/components/proposal/head.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { Corrections } from '#app/components/workflow/corrections.tsx'
import { NextSteps } from '#app/components/workflow/next-steps.tsx'
import { StepForm } from '#app/components/workflow/step-form.tsx'
import { Timeline } from '#app/components/workflow/timeline.tsx'
import { nextSteps } from '#app/core/workflow/next-steps.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { may } from '#app/core/workflow/permission.ts'
import { actorsOfRole } from '#app/core/workflow/role.ts'
import { findStage } from '#app/core/workflow/stage.ts'
import { dayOf, formatDate } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { status as words } from '#app/i18n/pl/status.ts'
import { stageNames, stepNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { listMeetings, listTeams } from '#app/storage/meetings.server.ts'
import { publishProposal } from '#app/storage/proposals.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { correctFromForm, recordFromForm } from './proposals.$number.status.server.ts'
import { sentForm } from './sent-form.server.ts'

const notices = { recorded: words.recorded, corrected: words.corrected, published: words.published }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'status.read')
  const [meetings, teams] = await Promise.all([listMeetings(db), listTeams(db)])
  const path = applyEvents(proposal.events)
  const query = new URL(request.url).searchParams
  const role = person?.role ?? null
  const mayRecord = may(person, 'status.record', proposal)
  const mayCorrect = may(person, 'status.correct', proposal)
  return {
    head: headOf(proposal, person),
    steps: path.steps,
    next: nextSteps(path.stage, mayRecord ? role : null),
    names: {
      meetings: Object.fromEntries(
        meetings.map(({ slug, date, title }) => [slug, `${formatDate(date)} – ${title}`]),
      ),
      teams: Object.fromEntries(teams.map(({ slug, name }) => [slug, name])),
    },
    today: dayOf(new Date()),
    publishedOn: proposal.publishedOn,
    mayPublish: may(person, 'proposal.publish', proposal) && !proposal.published,
    mayCorrect,
    capacities: role === null ? [] : actorsOfRole[role],
    chosen: findStage(query.get('step') ?? ''),
    correct: mayCorrect ? (query.get('correct') ?? null) : null,
    done: query.get('done'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await sentForm(request)
  const intent = form.get('intent')
  if (intent === 'publish') {
    const { db, proposal, person } = await requireProposalUser(request, params, 'proposal.publish')
    await publishProposal(db, proposal.number, dayOf(new Date()), stampOf(person))
    return redirect(paths.proposalStatus(proposal.number, { done: 'published' }))
  }
  if (intent === 'correct') {
    const asked = await requireProposalUser(request, params, 'status.correct')
    const answer = await correctFromForm({ ...asked, form })
    if (answer !== null) return data(answer, { status: 400 })
    return redirect(paths.proposalStatus(asked.proposal.number, { done: 'corrected' }))
  }
  const asked = await requireProposalUser(request, params, 'status.record')
  const answer = await recordFromForm({ ...asked, form })
  if (answer !== null) return data(answer, { status: 400 })
  return redirect(paths.proposalStatus(asked.proposal.number, { done: 'recorded' }))
}

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: page ? `${words.title} · ${page.head.number} · ${frame.name}` : frame.name },
]

export default function StatusPage() {
  const page = useLoaderData<typeof loader>()
  const { head, steps, next, names, today, done } = page
  const notice = Object.entries(notices).find(([key]) => key === done)?.[1]
  return (
    <ProposalPage head={head} tab="status">
      {notice ? (
        <Notice tone="ok" live>
          {notice}
        </Notice>
      ) : null}
      <div className="status-columns">
        <section>
          <h2>{words.timeline}</h2>
          <Timeline
            number={head.number}
            steps={steps}
            names={names}
            today={today}
            mayCorrect={page.mayCorrect}
          />
          <Corrections events={head.events} />
        </section>
        <div className="stack">
          <Recording />
          <Card title={words.next}>
            <NextSteps steps={next} />
          </Card>
          <Card title={words.publishTitle}>
            <p>
              {page.publishedOn === null
                ? words.notPublished
                : words.publishedOn(formatDate(page.publishedOn))}
            </p>
            {page.mayPublish ? (
              <Form method="post">
                <Button name="intent" value="publish">
                  {words.publish}
                </Button>
              </Form>
            ) : null}
          </Card>
        </div>
      </div>
    </ProposalPage>
  )
}

/** For those who record: first the choice of the step, as links; then the form for it. */
function Recording() {
  const { head, next, steps, names, today, capacities, chosen, correct } =
    useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const typed = answer && 'values' in answer ? answer : null
  const corrected = steps.find(({ event }) => event === (typed?.corrects ?? correct))
  const recordable = next.filter(({ recordableAs }) => recordableAs.length > 0)
  const stage = typed ? findStage(typed.stage) : (corrected?.stage ?? chosen)
  const open = recordable.find(({ to }) => to === stage)
  if (stage !== null && (corrected || open)) {
    const values = corrected
      ? { date: corrected.date, actor: corrected.actor, ...corrected.details }
      : {}
    return (
      <section className="card" id="record">
        <h2 className="card-title">
          {corrected ? words.correctTitle(stageNames[stage]) : words.recordInto(stepNames[stage])}
        </h2>
        {corrected ? <p>{words.correctLead}</p> : null}
        <StepForm
          number={head.number}
          stage={stage}
          actors={corrected ? [corrected.actor] : (open?.recordableAs ?? capacities)}
          corrects={corrected?.event ?? null}
          values={typed?.values ?? values}
          problems={typed?.problems ?? {}}
          names={names}
          today={today}
        />
      </section>
    )
  }
  if (recordable.length === 0) return null
  return (
    <section className="card" id="record">
      <h2 className="card-title">{words.record}</h2>
      <p>{words.recordLead}</p>
      <div className="actions">
        {recordable.map(({ to }) => (
          <ButtonLink
            key={to}
            small
            to={`${paths.proposalStatus(head.number, { step: to })}#record`}
          >
            {stepNames[to]}
          </ButtonLink>
        ))}
      </div>
    </section>
  )
}
