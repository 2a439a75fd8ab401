import { Link } from '@remix-run/react'
import type { Origin } from '#app/core/record/proposal.ts'
import { versions as words } from '#app/i18n/pl/versions.ts'
import { paths } from '#app/paths.ts'

interface KinProps {
  readonly origins: readonly Origin[]
  readonly variants: readonly Origin[]
}

/** What a recommendation grew from, and what grew from it. */
export function Kin({ origins, variants }: KinProps) {
  return (
    <>
      <Names label={words.origins} names={origins} />
      <Names label={words.variants} names={variants} />
    </>
  )
}

function Names({ label, names }: { readonly label: string; readonly names: readonly Origin[] }) {
  if (names.length === 0) return null
  return (
    <p>
      {label}:{' '}
      {names.map(({ number, title, version }, index) => (
        <span key={number}>
          {index > 0 ? ', ' : null}
          <Link to={paths.proposal(number)}>{number}</Link> {title} ({words.ofVersion(version)})
        </span>
      ))}
    </p>
  )
}
