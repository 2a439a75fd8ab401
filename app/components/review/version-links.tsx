import { Link } from '@remix-run/react'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import type { ReviewView } from './review-view.ts'

interface VersionLinksProps {
  readonly number: string
  readonly newest: number
  readonly view: Pick<ReviewView, 'version' | 'against'>
}

/** Which version is reviewed, and the changes since which are shown. */
export function VersionLinks({ number, newest, view: { version, against } }: VersionLinksProps) {
  const versions = Array.from({ length: newest }, (_, index) => newest - index)
  const to = (query: { version: number; against: number }) => paths.proposalReview(number, query)
  return (
    <nav className="against" aria-label={words.versionLabel}>
      {versions.map((one) => (
        <span key={one}>
          <Link
            to={to({ version: one, against: 0 })}
            aria-current={one === version ? 'true' : undefined}
          >
            {proposal.version(one)}
          </Link>{' '}
        </span>
      ))}
      · {words.againstLabel}{' '}
      <Link to={to({ version, against: 0 })} aria-current={against === null ? 'true' : undefined}>
        {words.againstStatute}
      </Link>{' '}
      {versions
        .filter((one) => one < version)
        .map((one) => (
          <span key={one}>
            <Link
              to={to({ version, against: one })}
              aria-current={one === against ? 'true' : undefined}
            >
              {words.againstVersion(one)}
            </Link>{' '}
          </span>
        ))}
    </nav>
  )
}
