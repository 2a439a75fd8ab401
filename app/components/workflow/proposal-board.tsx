import { Link } from '@remix-run/react'
import { stageGroups } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { formatShortDate } from '#app/i18n/pl/format.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { groupNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { classNames } from '../layout/class-names.ts'
import type { ListedProposal } from './listed-proposal.ts'

interface ProposalBoardProps {
  readonly proposals: readonly ListedProposal[]
  /** Level of the lanes' headings. */
  readonly level?: 2 | 3
}

/** Where the recommendations are: a lane for every place on the way; the ended ones only if any. */
export function ProposalBoard({ proposals, level = 2 }: ProposalBoardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  const lanes = stageGroups
    .map((group) => ({
      group,
      cards: proposals.filter(({ stage }) => stages[stage].group === group),
    }))
    .filter(({ group, cards }) => group !== 'end' || cards.length > 0)
  return (
    <div className="board">
      {lanes.map(({ group, cards }) => (
        <section className="lane" key={group} aria-labelledby={`lane-${group}`}>
          <Heading id={`lane-${group}`}>
            {groupNames[group]} <span>{cards.length}</span>
          </Heading>
          {cards.length === 0 ? <p className="lane-empty">{words.emptyLane}</p> : null}
          <ul>
            {cards.map((proposal) => (
              <li className="rec" key={proposal.number}>
                <Card proposal={proposal} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Card({ proposal }: { readonly proposal: ListedProposal }) {
  const { number, title, acts, label, since, due, published } = proposal
  return (
    <>
      <span className="number">{[number, acts.join(', ')].filter(Boolean).join(' · ')}</span>
      <Link className="title" to={paths.proposal(number)}>
        {title}
      </Link>
      <div className="state">
        <span>{label}</span>
        <span className="since">{words.since(formatShortDate(since))}</span>
        {due ? <span className={classNames('due', due.late && 'late')}>{due.text}</span> : null}
        {published ? null : <span className="unpublished">{words.unpublished}</span>}
      </div>
    </>
  )
}
