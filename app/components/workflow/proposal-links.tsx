import { Link } from '@remix-run/react'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { paths } from '#app/paths.ts'
import type { LinkedProposal } from './linked-proposal.ts'

interface ProposalLinksProps {
  readonly proposals: readonly LinkedProposal[]
  /** Where the title stands beside already. */
  readonly hideTitles?: boolean
}

/** Links to recommendations, each with where it stands. */
export function ProposalLinks({ proposals, hideTitles = false }: ProposalLinksProps) {
  if (proposals.length === 0) return null
  return (
    <ul className="plain-list proposal-links">
      {proposals.map(({ number, title, label }) => (
        <li key={number}>
          <Link to={paths.proposal(number)}>{hideTitles ? number : `${number} · ${title}`}</Link>
          <small>{words.standing(label)}</small>
        </li>
      ))}
    </ul>
  )
}
