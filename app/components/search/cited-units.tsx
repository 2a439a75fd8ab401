import { Link } from '@remix-run/react'
import type { CitedUnit } from '#app/core/search/cited-units.ts'
import { search as words } from '#app/i18n/pl/search.ts'
import { paths } from '#app/paths.ts'

interface CitedUnitsProps {
  readonly units: readonly CitedUnit[]
  /** Titles of the acts by slug. */
  readonly acts: Readonly<Record<string, string>>
}

/** The provisions that a question cites, where it leaves a choice or asks for more than them. */
export function CitedUnits({ units, acts }: CitedUnitsProps) {
  if (units.length === 0) return null
  return (
    <section aria-labelledby="cited" className="cited-units">
      <h2 id="cited">{words.cited}</h2>
      <ul className="plain-list">
        {units.map(({ act, unit, cited, whole }) => (
          <li key={`${act} ${unit}`}>
            <Link to={paths.unit(act, unit)}>{whole ? cited : words.citedPart(cited)}</Link>{' '}
            {acts[act]}
          </li>
        ))}
      </ul>
    </section>
  )
}
