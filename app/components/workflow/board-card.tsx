import { Link } from '@remix-run/react'
import { stageGroups } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { formatShortDate } from '#app/i18n/pl/format.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { review } from '#app/i18n/pl/review.ts'
import { stepNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { classNames } from '../layout/class-names.ts'
import { News } from '../versions/news.tsx'
import type { ListedProposal } from './listed-proposal.ts'
import { laneOf, type Move } from './moves.ts'

interface BoardCardProps {
  readonly proposal: ListedProposal
  /** The steps that the reader may record; none for those who only read. */
  readonly moves: readonly Move[]
}

/**
 * A recommendation on the board. What may be recorded is a list of links for the keyboard and for pages
 * without a script; `data-to-…` says where dropping the card on a lane leads.
 */
export function BoardCard({ proposal, moves }: BoardCardProps) {
  const { number, title, acts, label, since, due, published, openRemarks, news } = proposal
  return (
    <li
      className="rec"
      data-movable={moves.length > 0 || undefined}
      {...laneTargets(proposal, moves)}
    >
      <span className="number">{[number, acts.join(', ')].filter(Boolean).join(' · ')}</span>
      <Link className="title" to={paths.proposal(number)}>
        {title}
      </Link>
      <div className="state">
        <span>{label}</span>
        <span className="since">{words.since(formatShortDate(since))}</span>
        {due ? <span className={classNames('due', due.late && 'late')}>{due.text}</span> : null}
        {openRemarks > 0 ? <span>{review.openCount(openRemarks)}</span> : null}
        {published ? null : <span className="unpublished">{words.unpublished}</span>}
        <News since={news} />
      </div>
      {moves.length === 0 ? null : (
        <details className="moves">
          <summary aria-label={words.moveCard(number)}>{words.move}</summary>
          <ul>
            {moves.map(({ stage, to }) => (
              <li key={stage}>
                <Link to={to}>{stepNames[stage]}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}

/** Not its own lane: a card let go where it was stays there. */
function laneTargets(
  { number, stage }: ListedProposal,
  moves: readonly Move[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    stageGroups.flatMap((group) => {
      const to = laneOf(number, moves, group)
      return to === null || group === stages[stage].group
        ? []
        : [[`data-to-${group.toLowerCase()}`, to]]
    }),
  )
}
