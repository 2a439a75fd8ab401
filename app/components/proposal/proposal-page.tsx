import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { proposal as words } from '#app/i18n/pl/proposal.ts'
import { formatList } from '#app/i18n/pl/format.ts'
import { paths } from '#app/paths.ts'
import { ButtonLink } from '../form/button.tsx'
import { Chip } from '../layout/chip.tsx'
import { LinkTabs } from '../layout/link-tabs.tsx'
import { Page, type Crumb } from '../layout/page.tsx'
import { PathLine } from '../workflow/path-line.tsx'
import type { ProposalHead } from './head.ts'

export type ProposalTab = keyof typeof words.tabs

interface ProposalPageProps {
  readonly head: ProposalHead
  /** `null`: a page beside them. */
  readonly tab: ProposalTab | null
  /** Pages between the recommendation and this one. */
  readonly crumbs?: readonly Crumb[]
  /** The version that this page shows, where it is not the newest. */
  readonly shown?: number
  /** Facts of this page beside those of the recommendation. */
  readonly meta?: ReactNode
  /** The form by which its reader follows the recommendation, as HTML. */
  readonly follow?: string | null
  readonly children: ReactNode
}

/** The frame that the pages of one recommendation share: head, path, tabs. */
export function ProposalPage(props: ProposalPageProps) {
  const { head, tab, crumbs = [], shown, meta, follow, children } = props
  const { number, version } = head
  return (
    <Page
      title={head.title}
      quoted
      crumbs={[
        { label: words.list, to: paths.proposals() },
        { label: head.area, to: paths.proposals({ area: head.area }) },
        crumbs.length > 0 ? { label: number, to: paths.proposal(number) } : { label: number },
        ...crumbs,
      ]}
      meta={
        <>
          <Chip>{version > 0 ? words.versionOf(shown ?? version, version) : words.draft}</Chip>
          {head.acts.length > 0 ? (
            <span>
              {words.amends} {formatList(head.acts)}
            </span>
          ) : null}
          {meta}
          <span>
            {words.by(head.organisation, formatList(head.people))}
            {head.mayNameAuthors ? (
              <span className="no-print">
                {' · '}
                <Link to={paths.proposalAuthors(number)}>{words.coAuthors}</Link>
              </span>
            ) : null}
          </span>
        </>
      }
      actions={
        <>
          {follow ? <div dangerouslySetInnerHTML={{ __html: follow }} /> : null}
          {version > 0 ? (
            <ButtonLink to={paths.proposalPackage(number, version)} reloadDocument>
              {words.download}
            </ButtonLink>
          ) : null}
          {head.mayEdit ? (
            <ButtonLink look="primary" to={paths.proposalEdit(number)}>
              {words.edit}
            </ButtonLink>
          ) : null}
        </>
      }
    >
      <PathLine events={head.events} />
      <LinkTabs
        label={words.parts}
        tabs={[
          { label: words.tabs.changes, to: paths.proposal(number), current: tab === 'changes' },
          {
            label: words.tabs.rationale,
            to: paths.proposalRationale(number),
            current: tab === 'rationale',
          },
          {
            label: words.tabs.versions,
            to: paths.proposalVersions(number),
            current: tab === 'versions',
            count: version,
          },
          ...(head.mayReview
            ? [
                {
                  label: words.tabs.review,
                  to: paths.proposalReview(number),
                  current: tab === 'review',
                },
              ]
            : []),
          { label: words.tabs.status, to: paths.proposalStatus(number), current: tab === 'status' },
          {
            label: words.tabs.outcome,
            to: paths.proposalOutcome(number),
            current: tab === 'outcome',
          },
          {
            label: words.tabs.documents,
            to: paths.proposalDocuments(number),
            current: tab === 'documents',
          },
        ]}
      />
      {children}
    </Page>
  )
}
