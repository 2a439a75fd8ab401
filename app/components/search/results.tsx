import { Link } from '@remix-run/react'
import { searchKinds, type SearchKind } from '#app/core/search/entry.ts'
import { search as words } from '#app/i18n/pl/search.ts'
import type { Query } from '#app/paths.ts'
import { EmptyState } from '../layout/empty-state.tsx'
import { LinkTabs } from '../layout/link-tabs.tsx'
import { Notice } from '../layout/notice.tsx'
import { ListPages } from '../workflow/list-views.tsx'
import { shownAlone, type Answer } from './answer.ts'
import { CitedUnits } from './cited-units.tsx'
import { Examples } from './examples.tsx'
import { HitList } from './hit-list.tsx'

interface ResultsProps {
  readonly question: string
  /** The kind that is shown alone; `''`: all of them. */
  readonly kind: SearchKind | ''
  /** The form by which the reader follows what is looked for, as HTML. */
  readonly follow: string | null
  readonly answer: Answer
  /** Titles of the acts by slug. */
  readonly acts: Readonly<Record<string, string>>
  /** The address of the same question with something else. */
  readonly address: (more: Query) => string
  /** The same question without its filters. */
  readonly clear: string
}

/** What was found, by kinds: the best of each, or one kind page by page. */
export function Results(props: ResultsProps) {
  const { question, kind, follow, answer, acts, address, clear } = props
  const { units, relaxed, unfiltered, counts, groups, page, pages } = answer
  const all = searchKinds.reduce((sum, one) => sum + counts[one], 0)
  return (
    <div className="results">
      <CitedUnits units={units} acts={acts} />
      {follow ? <FollowWords form={follow} /> : null}
      {relaxed ? <Notice tone="info">{words.relaxed[relaxed](question)}</Notice> : null}
      {unfiltered === 0 ? (
        <Nothing question={question} cited={units.length > 0} />
      ) : all === 0 ? (
        <EmptyState
          title={words.noneNarrowed}
          action={<Link to={clear}>{words.filters.clear}</Link>}
        >
          {words.noneNarrowedText(unfiltered)}
        </EmptyState>
      ) : (
        <>
          <p role="status" className="hint">
            {words.found(all, question)}
          </p>
          <LinkTabs
            look="segmented"
            label={words.kindsLabel}
            tabs={[
              { label: words.every, to: address({ kind: '' }), current: kind === '', count: all },
              ...searchKinds
                .filter((one) => counts[one] > 0 || one === kind)
                .map((one) => ({
                  label: words.kinds[one],
                  to: address({ kind: one }),
                  current: kind === one,
                  count: counts[one],
                })),
            ]}
          />
          {groups.map(({ kind: one, hits }) => (
            <section key={one} aria-labelledby={`found-${one}`}>
              <h2 id={`found-${one}`}>{words.kinds[one]}</h2>
              <HitList hits={hits} start={(page - 1) * shownAlone + 1} />
              {kind === '' && counts[one] > hits.length ? (
                <p>
                  <Link to={address({ kind: one })}>{words.allOfKind[one](counts[one])}</Link>
                </p>
              ) : null}
            </section>
          ))}
          <ListPages
            page={page}
            pages={pages}
            to={(number) => address({ page: number === 1 ? '' : number })}
          />
        </>
      )}
    </div>
  )
}

function FollowWords({ form }: { readonly form: string }) {
  return (
    <div className="row-between">
      <span className="hint">{words.followHint}</span>
      <div dangerouslySetInnerHTML={{ __html: form }} />
    </div>
  )
}

function Nothing({ question, cited }: { readonly question: string; readonly cited: boolean }) {
  if (cited) return null
  return (
    <section aria-label={words.none(question)}>
      <EmptyState title={words.none(question)}>{words.noneText}</EmptyState>
      <Examples />
    </section>
  )
}
