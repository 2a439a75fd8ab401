import { Link } from '@remix-run/react'
import { stageGroups, type StageGroup } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { groupNames } from '#app/i18n/pl/workflow.ts'
import { BoardCard } from './board-card.tsx'
import type { ListedProposal } from './listed-proposal.ts'
import type { Move } from './moves.ts'

interface ProposalBoardProps {
  readonly proposals: readonly ListedProposal[]
  /** Level of the lanes' headings. */
  readonly level?: 2 | 3
  /** The steps that the reader may record, by the number of the recommendation. */
  readonly moves?: Readonly<Record<string, readonly Move[]>>
  /** Where a lane is shown as a whole; without it every lane shows all its cards. */
  readonly laneList?: (group: StageGroup) => string
}

/** Cards that a lane shows before it leads to the table. */
const cardsShown = 25

/** Where the recommendations are: a lane for every place on the way; the ended ones only if any. */
export function ProposalBoard({ proposals, level = 2, moves = {}, laneList }: ProposalBoardProps) {
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
        <section className="lane" key={group} aria-labelledby={`lane-${group}`} data-lane={group}>
          <Heading id={`lane-${group}`}>
            {groupNames[group]} <span>{cards.length}</span>
          </Heading>
          {cards.length === 0 ? <p className="lane-empty">{words.emptyLane}</p> : null}
          <ul>
            {cards.slice(0, laneList ? cardsShown : undefined).map((proposal) => (
              <BoardCard
                key={proposal.number}
                proposal={proposal}
                moves={moves[proposal.number] ?? []}
              />
            ))}
          </ul>
          {laneList && cards.length > cardsShown ? (
            <p>
              <Link to={laneList(group)}>{words.allOfLane(cards.length)}</Link>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  )
}
