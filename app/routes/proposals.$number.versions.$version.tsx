import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Link,
  useActionData,
  useLoaderData,
  useParams,
  useRouteError,
} from '@remix-run/react'
import {
  notFound,
  requireProposal,
  requireProposalUser,
} from '#app/auth/require-proposal.server.ts'
import { Chip } from '#app/components/layout/chip.tsx'
import { classNames } from '#app/components/layout/class-names.ts'
import { Day } from '#app/components/layout/day.tsx'
import { ErrorPage, errorText } from '#app/components/layout/error-page.tsx'
import { LinkTabs } from '#app/components/layout/link-tabs.tsx'
import { Notice } from '#app/components/layout/notice.tsx'
import { Page } from '#app/components/layout/page.tsx'
import type { PageHandle } from '#app/components/layout/page-handle.ts'
import { DiffLegend } from '#app/components/diff/legend.tsx'
import { AmendingCard } from '#app/components/proposal/amending-card.tsx'
import { changeViewOf } from '#app/components/proposal/change-view.ts'
import { amendingActOfContent } from '#app/components/proposal/content-analysis.server.ts'
import { headOf } from '#app/components/proposal/head.ts'
import { proposalMeta } from '#app/components/proposal/proposal-meta.ts'
import { ProposalPage } from '#app/components/proposal/proposal-page.tsx'
import { renderChanges } from '#app/components/proposal/render-changes.server.tsx'
import { SetChanges } from '#app/components/proposal/set-changes.tsx'
import { TextComparison } from '#app/components/proposal/text-comparison.tsx'
import { VersionActions } from '#app/components/versions/version-actions.tsx'
import { ReadingScript } from '#app/components/statute/reading-script.tsx'
import { may } from '#app/core/workflow/permission.ts'
import { compareParts } from '#app/core/draft/prose-comparison.ts'
import { frame } from '#app/i18n/pl/frame.ts'
import { partNames, proposal } from '#app/i18n/pl/proposal.ts'
import { versions as more } from '#app/i18n/pl/versions.ts'
import { versionParams } from '#app/params.ts'
import { paths } from '#app/paths.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import { countOpenWordings } from '#app/storage/remarks.server.ts'
import { markSeen } from '#app/storage/seen.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { findVersion, listVersions } from '#app/storage/versions.server.ts'
import { branch, findShown, label, restore } from './proposals.$number.versions.$version.server.ts'
import { sentForm } from './sent-form.server.ts'

export const handle: PageHandle = { hydrate: false }

export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireProposal(
    request,
    params,
    params.version === 'draft' ? 'draft.read' : 'version.read',
  )
  const { db, proposal: record, person } = access
  const version = await findShown(access, params.version)
  if (!version) throw notFound()
  if (person && (version.number ?? record.version) === record.version) {
    await markSeen(db, record, stampOf(person))
  }
  const query = new URL(request.url).searchParams
  const whole = query.get('show') === 'all'
  const older = await olderVersion(access.db, record.number, query.get('against'))
  const contents = [older?.content, version.content].filter((content) => content !== undefined)
  const statuteOf = await loadAmendedTexts(db, contents)
  const amending = amendingActOfContent(version.content, statuteOf)
  const view = changeViewOf(query.get('view')) === 'beside' ? 'beside' : 'inline'
  const { content: _words, ...summary } = version
  const mayRestore = version.number !== null && may(person, 'version.restore', record)
  const mayLabel = version.number !== null && may(person, 'version.label', record)
  return {
    revision: mayRestore ? record.draftRevision : null,
    mayLabel,
    openWordings: mayLabel ? await countOpenWordings(db, record.number) : 0,
    labelled: query.get('done') === 'label',
    mayBranch: may(person, 'proposal.branch', record) && person?.organisation !== '',
    head: headOf(record, person),
    meta: proposalMeta(`${nameOf(version.number)} · ${record.number}`, headOf(record, person)),
    version: summary,
    against: older?.number ?? null,
    others: (await listVersions(db, record.number)).map(({ number }) => number),
    view,
    whole,
    changes: renderChanges({
      ...{ older: older?.content ?? null, newer: version.content, statuteOf },
      ...{ view, whole, titled: true },
      names: [older ? proposal.version(older.number) : null, nameOf(version.number)],
    }),
    amending,
    parts: compareParts(
      older && {
        content: older.content,
        changes: amendingActOfContent(older.content, statuteOf).text,
      },
      { content: version.content, changes: amending.text },
    ),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const form = await sentForm(request)
  const intent = intents.find((one) => one === form.get('intent')) ?? 'branch'
  const access = await requireProposalUser(request, params, actionOf[intent])
  if (params.version === 'draft') await requireProposal(request, params, 'draft.read')
  const version = await findShown(access, params.version)
  if (!version) throw notFound()
  const { number } = version
  if (intent === 'restore' && number !== null) return restore(access, number, form)
  if (intent === 'label' && number !== null) return label(access, number, form)
  return branch(access, version)
}

const intents = ['restore', 'label', 'branch'] as const
const actionOf = {
  restore: 'version.restore',
  label: 'version.label',
  branch: 'proposal.branch',
} as const

/** The version to compare with; `null` for the statute. What is neither is said with 400. */
async function olderVersion(
  db: Parameters<typeof findVersion>[0],
  number: string,
  against: string | null,
) {
  if (against === null || against === 'statute') return null
  const parsed = versionParams.safeParse({ number, version: against })
  const version = parsed.success ? await findVersion(db, number, parsed.data.version) : null
  if (version) return version
  throw new Response(null, { status: 400, statusText: 'Bad Request' })
}

export const meta: MetaFunction<typeof loader> = ({ data, error }) =>
  data?.meta ?? [{ title: `${errorText(error).title} · ${frame.name}` }]

/** A comparison with something that is no version is told in a sentence of its own. */
export function ErrorBoundary() {
  const error = useRouteError()
  const { number } = useParams()
  if (!isRouteErrorResponse(error) || error.status !== 400) return <ErrorPage />
  return (
    <Page narrow title={proposal.versions.choose}>
      <Notice tone="error">{proposal.versions.badAgainst}</Notice>
      <p>
        <Link to={paths.proposalVersions(number ?? '')}>{proposal.versions.title}</Link>
      </p>
    </Page>
  )
}

export default function ProposalVersionPage() {
  const data = useLoaderData<typeof loader>()
  const { head, version, against, others, view, whole, changes, amending, parts } = data
  const { number } = head
  const answer = useActionData<typeof action>()
  const words = proposal.versions
  const here = { against: against ?? undefined, view, show: whole ? 'all' : undefined }
  const to = (query: typeof here) =>
    version.number === null
      ? paths.proposalDraft(number, query)
      : paths.proposalVersion(number, version.number, query)
  return (
    <ProposalPage
      head={head}
      tab="versions"
      crumbs={[{ label: nameOf(version.number) }]}
      shown={version.number ?? undefined}
      meta={
        <span>
          <Day day={version.date} /> · {words.savedBy(version.author)}
        </span>
      }
    >
      {data.labelled ? (
        <Notice tone="ok" live>
          {more.labelled}
        </Notice>
      ) : null}
      <p className="lead">
        {version.label ? <Chip tone="accent">{version.label}</Chip> : null} {version.note}
      </p>
      <div className="tools">
        <LinkTabs
          label={proposal.views}
          look="segmented"
          tabs={(['inline', 'beside'] as const).map((one) => ({
            label: proposal.view[one],
            to: to({ ...here, view: one }),
            current: one === view,
          }))}
        />
        <nav className="against" aria-label={words.choose}>
          {proposal.against}:{' '}
          <Link
            to={to({ ...here, against: undefined })}
            aria-current={against === null || undefined}
          >
            {proposal.againstStatute}
          </Link>
          {others
            .filter((other) => other !== version.number)
            .map((other) => (
              <span key={other}>
                {' · '}
                <Link
                  to={to({ ...here, against: other })}
                  aria-current={other === against || undefined}
                >
                  {proposal.againstVersion(other)}
                </Link>
              </span>
            ))}
        </nav>
        <Link to={to({ ...here, show: whole ? undefined : 'all' })}>
          {whole ? words.showChanges : words.showAll}
        </Link>
      </div>
      <DiffLegend />
      <div className={classNames('cols two', view === 'beside' && 'wide')}>
        <div>
          <SetChanges changes={changes} />
          {parts.map(({ part, lines }) => (
            <section key={part} className="part" id={part}>
              <h2>{part === 'changes' ? proposal.amending : partNames[part]}</h2>
              <TextComparison
                lines={lines}
                whole={whole || against === null}
                beside={
                  view === 'beside' && against !== null
                    ? [proposal.version(against), nameOf(version.number)]
                    : undefined
                }
              />
            </section>
          ))}
        </div>
        <aside className="side">
          <VersionActions
            label={
              data.mayLabel
                ? { ...answer, saved: version.label, openWordings: data.openWordings }
                : null
            }
            revision={data.revision}
            mayBranch={data.mayBranch}
          />
          <AmendingCard amending={amending} place={(act, unit) => `#${act}__${unit}`} />
        </aside>
      </div>
      <ReadingScript />
    </ProposalPage>
  )
}

function nameOf(version: number | null): string {
  return version === null ? proposal.draft : proposal.version(version)
}
