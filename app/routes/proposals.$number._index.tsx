import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import { classNames } from '#app/components/layout/class-names.ts'
import { EmptyState } from '#app/components/layout/empty-state.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { AmendingCard } from '#app/components/proposal/amending-card.tsx'
import { ChecksCard } from '#app/components/proposal/checks-card.tsx'
import { changeViewOf, changeViews } from '#app/components/proposal/change-view.ts'
import { ChangedProvisions } from '#app/components/proposal/changed-provisions.tsx'
import {
  amendingActOfContent,
  checkedContent,
} from '#app/components/proposal/content-analysis.server.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { proposalMeta } from '#app/components/proposal/proposal-meta.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { renderChanges } from '#app/components/proposal/render-changes.server.tsx'
import { SetChanges } from '#app/components/proposal/set-changes.tsx'
import { NewerTextNotice } from '#app/components/rebase/newer-text-notice.tsx'
import { Kin } from '#app/components/versions/kin.tsx'
import { sinceOf } from '#app/components/versions/since.ts'
import { SinceNotice } from '#app/components/versions/since-notice.tsx'
import { ReadingScript } from '#app/components/statute/reading-script.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { formatSource } from '#app/i18n/pl/format.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { proposal as words } from '#app/i18n/pl/proposal.ts'
import { paths } from '#app/paths.ts'
import { loadActsBeside, loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import { findCurrentContent } from '#app/storage/current-content.server.ts'
import { listNewerSources } from '#app/storage/rebase-draft.server.ts'
import { listKin } from '#app/storage/origins.server.ts'
import { listSeen, markSeen } from '#app/storage/seen.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { findVersion } from '#app/storage/versions.server.ts'
import { followProposalForm } from './followable.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposal(request, params, 'proposal.read')
  const query = new URL(request.url).searchParams
  const current = await findCurrentContent(db, proposal, may(person, 'draft.read', proposal))
  const previous = (current?.version ?? 0) - 1
  const against = Number(query.get('against')) === previous && previous > 0 ? previous : null
  const older = against === null ? null : await findVersion(db, proposal.number, against)
  const whole = query.get('show') === 'all'
  const content = current?.content ?? null
  const contents = [older?.content, content ?? undefined].filter((one) => one !== undefined)
  const statuteOf = await loadAmendedTexts(db, contents)
  const view = changeViewOf(query.get('view'))
  const mayReadDraft = may(person, 'draft.read', proposal)
  const seen = person && (await listSeen(db, person.id)).get(proposal.number)
  if (person && !seen) await markSeen(db, proposal, stampOf(person))
  return {
    since: sinceOf(proposal, seen ?? undefined, mayReadDraft),
    kin: await listKin(db, person, proposal.number),
    newer: may(person, 'draft.rebase', proposal) ? await listNewerSources(db, proposal.number) : [],
    head: headOf(proposal, person),
    follow: await followProposalForm(db, person, proposal, paths.proposal(proposal.number)),
    meta: proposalMeta(`${proposal.number} ${proposal.title}`, headOf(proposal, person)),
    view,
    whole,
    against,
    previous: previous > 0 ? previous : null,
    current: current && {
      version: current.version,
      problem: current.content.problem,
      changes: renderChanges({
        ...{ older: older?.content ?? null, newer: current.content, statuteOf },
        ...{ view, whole, titled: false },
        names: [
          against === null ? null : words.version(against),
          current.version === null ? words.draft : words.version(current.version),
        ],
      }),
      amending: amendingActOfContent(current.content, statuteOf),
      findings: person
        ? checkedContent(current.content, statuteOf, await loadActsBeside(db, current.content))
        : null,
    },
  }
}

export const meta: MetaFunction<typeof loader> = ({ data }) => data?.meta ?? [{ title: frame.name }]

export default function ProposalChangesPage() {
  const { since, kin, newer, head, follow, current, view, whole, against, previous } =
    useLoaderData<typeof loader>()
  const { number } = head
  if (!current) {
    return (
      <ProposalPage head={head} tab="changes" follow={follow}>
        <EmptyState title={words.noVersion}>{words.versions.noneText}</EmptyState>
      </ProposalPage>
    )
  }
  const { changes, amending, findings } = current
  const place = (act: string, unit: string) =>
    changes.length > 1 ? `#${act}__${unit}` : `#${unit}`
  const here = { view, against, show: whole ? 'all' : null }
  const sources = changes.map(({ source }) => formatSource(source))
  return (
    <ProposalPage
      head={head}
      tab="changes"
      follow={follow}
      meta={<span>{words.lawOf([...new Set(sources)].join(', '))}</span>}
    >
      {since ? <SinceNotice number={number} since={since} /> : null}
      <Kin {...kin} />
      <NewerTextNotice number={number} sources={newer} />
      {current.version === null ? (
        <Notice title={words.noVersion}>{words.noVersionText}</Notice>
      ) : null}
      {current.problem ? (
        <section className="problem">
          <h2 className="label">{words.problem}</h2>
          <p className="lead">{current.problem}</p>
        </section>
      ) : null}
      <div className={classNames('cols', view === 'beside' && 'wide')}>
        <div className="toc">
          <ChangedProvisions acts={changes} />
          <p>
            <Link to={paths.proposal(number, { ...here, show: whole ? null : 'all' })}>
              {whole ? words.onlyChanges : words.wholeAct}
            </Link>
          </p>
        </div>
        <div>
          <div className="tools">
            <LinkTabs
              label={words.views}
              look="segmented"
              tabs={changeViews.map((one) => ({
                label: words.view[one],
                to: paths.proposal(number, { ...here, view: one === 'inline' ? null : one }),
                current: one === view,
              }))}
            />
            {previous === null ? null : (
              <span>
                {words.against}:{' '}
                <Link
                  to={paths.proposal(number, { ...here, against: null })}
                  aria-current={against === null ? 'true' : undefined}
                >
                  {words.againstStatute}
                </Link>{' '}
                ·{' '}
                <Link
                  to={paths.proposal(number, { ...here, against: previous })}
                  aria-current={against === previous ? 'true' : undefined}
                >
                  {words.againstVersion(previous)}
                </Link>
              </span>
            )}
          </div>
          {changes.length === 0 ? <EmptyState title={words.noChanges} /> : null}
          <SetChanges changes={changes} />
        </div>
        <aside className="side">
          <AmendingCard amending={amending} place={place} />
          {findings ? <ChecksCard problems={findings} place={place} /> : null}
        </aside>
      </div>
      <ReadingScript />
    </ProposalPage>
  )
}
