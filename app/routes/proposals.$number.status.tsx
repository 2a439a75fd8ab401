import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { requireProposal, requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { Button } from '#app/components/form/button.tsx'
import { Card } from '#app/components/layout/card.tsx'
import { CsvLink } from '#app/components/layout/csv-link.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { headOf } from '#app/components/proposal/head.ts'
import { proposalMeta } from '#app/components/proposal/proposal-meta.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { AheadList } from '#app/components/workflow/ahead.tsx'
import { BillTracks } from '#app/components/workflow/bill-tracks.tsx'
import { Corrections } from '#app/components/workflow/corrections.tsx'
import { NextSteps } from '#app/components/workflow/next-steps.tsx'
import { ReadinessCard } from '#app/components/workflow/readiness-card.tsx'
import { Recording } from '#app/components/workflow/recording.tsx'
import { Timeline } from '#app/components/workflow/timeline.tsx'
import { aheadOf } from '#app/core/workflow/ahead.ts'
import { missedSteps } from '#app/core/workflow/missed-steps.ts'
import { nextSteps, nextTrackSteps } from '#app/core/workflow/next-steps.ts'
import { applyEvents, type Path, type Track } from '#app/core/workflow/path.ts'
import { may } from '#app/core/workflow/permission.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import { actorsOfRole, type Role } from '#app/core/workflow/role.ts'
import { findStage, type StageId } from '#app/core/workflow/stage.ts'
import { mayBeCarried } from '#app/core/workflow/tracks.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { feeds } from '#app/i18n/pl/feeds.ts'
import { dayOf, formatDate } from '#app/i18n/pl/format.ts'
import { status as words, tracks } from '#app/i18n/pl/status.ts'
import { paths } from '#app/paths.ts'
import { listMeetings, listTeams } from '#app/storage/meetings.server.ts'
import { publishProposal } from '#app/storage/proposals.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { loadReadiness } from './proposal-readiness.server.ts'
import { correctFromForm, recordFromForm } from './proposals.$number.status.server.ts'
import { followProposalForm } from './followable.server.ts'
import { sentForm } from './sent-form.server.ts'

const notices = { recorded: words.recorded, corrected: words.corrected, published: words.published }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'status.read')
  const [meetings, teams] = await Promise.all([listMeetings(db), listTeams(db)])
  const path = applyEvents(proposal.events)
  const today = dayOf(new Date())
  const query = new URL(request.url).searchParams
  const role = person?.role ?? null
  const mayRecord = may(person, 'status.record', proposal)
  const mayCorrect = may(person, 'status.correct', proposal)
  return {
    head: headOf(proposal, person),
    follow: await followProposalForm(db, person, proposal, paths.proposalStatus(proposal.number)),
    steps: path.steps,
    next: nextSteps(path.main.stage, mayRecord ? role : null),
    tracks: path.tracks.map((track) => shownTrack(path, track, mayRecord ? role : null)),
    openings: mayBeCarried(path.main.stage) ? openingsFor(mayRecord ? role : null) : [],
    mainStage: path.main.stage,
    missed: missedSteps(path, mayRecord ? role : null),
    late: query.get('late'),
    // While the text can still change, who works on it sees what is missing.
    gaps: mayRecord && isBeingWritten(path.main.stage) ? await loadReadiness(db, proposal) : null,
    ahead: aheadOf(path, calendarOf(meetings, isDayOff)),
    names: {
      meetings: Object.fromEntries(
        meetings.map(({ slug, date, title }) => [slug, `${formatDate(date)} – ${title}`]),
      ),
      teams: Object.fromEntries(teams.map(({ slug, name }) => [slug, name])),
    },
    today,
    publishedOn: proposal.publishedOn,
    mayPublish: may(person, 'proposal.publish', proposal) && !proposal.published,
    mayCorrect,
    capacities: role === null ? [] : actorsOfRole[role],
    chosen: findStage(query.get('step') ?? ''),
    bill: query.get('track') === 'new' ? '' : query.get('bill'),
    correct: mayCorrect ? (query.get('correct') ?? null) : null,
    done: query.get('done'),
  }
}

function shownTrack(path: Path, { bill, stage, since, steps }: Track, role: Role | null) {
  return {
    bill,
    stage,
    since,
    details: steps.at(-1)?.details ?? {},
    furthest: path.last?.details.bill === bill,
    next: nextTrackSteps(stage, role),
  }
}

function isBeingWritten(stage: StageId): boolean {
  return stage === 'draft' || stage === 'inReview'
}

function openingsFor(role: Role | null): readonly StageId[] {
  return nextTrackSteps(null, role)
    .filter(({ recordableAs }) => recordableAs.length > 0)
    .map(({ to }) => to)
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

export const meta: MetaFunction<typeof loader> = ({ data: page }) =>
  proposalMeta(`${words.title} · ${page?.head.number ?? ''}`, page?.head)

export default function StatusPage() {
  const page = useLoaderData<typeof loader>()
  const { head, follow, steps, next, names, today, done } = page
  const answer = useActionData<typeof action>()
  const typed = answer && 'values' in answer ? answer : null
  const notice = Object.entries(notices).find(([key]) => key === done)?.[1]
  return (
    <ProposalPage head={head} tab="status" follow={follow}>
      {notice ? (
        <Notice tone="ok" live>
          {notice}
        </Notice>
      ) : null}
      <div className="status-columns">
        <section>
          <div className="row-between">
            <h2>{words.timeline}</h2>
            <CsvLink to={paths.proposalStatusCsv(head.number)} />
          </div>
          <Timeline
            number={head.number}
            steps={steps}
            names={names}
            today={today}
            mayCorrect={page.mayCorrect}
          />
          <Corrections events={head.events} />
          <AheadList entries={page.ahead} today={today} />
        </section>
        <div className="stack">
          {page.gaps ? (
            <ReadinessCard number={head.number} version={head.version} gaps={page.gaps} />
          ) : null}
          <Recording {...page} number={head.number} typed={typed} />
          <Card title={words.next}>
            <NextSteps steps={next} />
          </Card>
          {page.openings.length + page.tracks.length > 0 ? (
            <Card title={tracks.title}>
              <BillTracks number={head.number} tracks={page.tracks} openings={page.openings} />
            </Card>
          ) : null}
          <Card title={words.publishTitle}>
            <p>
              {page.publishedOn === null
                ? words.notPublished
                : words.publishedOn(formatDate(page.publishedOn))}
            </p>
            {page.publishedOn === null ? null : (
              <p>
                <Link to={paths.proposalFeed(head.number)} reloadDocument>
                  {feeds.linkOne}
                </Link>
              </p>
            )}
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
