import { Link } from '@remix-run/react'
import type { Lane } from '#app/core/record/lanes.ts'
import type { StageGroup } from '#app/core/workflow/stage.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { groupNames } from '#app/i18n/pl/workflow.ts'
import { BoardCard } from './board-card.tsx'
import type { ListedProposal } from './listed-proposal.ts'
import type { Move } from './moves.ts'

interface ProposalBoardProps {
  readonly lanes: readonly Lane<ListedProposal>[]
  /** Level of the lanes' headings. */
  readonly level?: 2 | 3
  /** The steps that the reader may record, by the number of the recommendation. */
  readonly moves?: Readonly<Record<string, readonly Move[]>>
  /** Where a lane is shown as a whole. */
  readonly laneList: (group: StageGroup) => string
}

/** Where the recommendations are, lane by lane; a lane that is longer than the board leads to the table. */
export function ProposalBoard({ lanes, level = 2, moves = {}, laneList }: ProposalBoardProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="board">
      {lanes.map(({ group, count, shown }) => (
        <section className="lane" key={group} aria-labelledby={`lane-${group}`} data-lane={group}>
          <Heading id={`lane-${group}`}>
            {groupNames[group]} <span>{count}</span>
          </Heading>
          {count === 0 ? <p className="lane-empty">{words.emptyLane}</p> : null}
          <ul>
            {shown.map((proposal) => (
              <BoardCard
                key={proposal.number}
                proposal={proposal}
                moves={moves[proposal.number] ?? []}
              />
            ))}
          </ul>
          {count > shown.length ? (
            <p>
              <Link to={laneList(group)}>{words.allOfLane(count)}</Link>
            </p>
          ) : null}
        </section>
      ))}
    </div>
  )
}
