import { useSearchParams } from '@remix-run/react'
import { remarkKinds } from '#app/core/review/event.ts'
import type { RemarkFilter } from '#app/core/review/remark-table.ts'
import { kindNames, review as words, stateNames } from '#app/i18n/pl/review.ts'
import { Button } from '../form/button.tsx'

interface ReviewFiltersProps {
  readonly view: { readonly filter: RemarkFilter; readonly organisations: readonly string[] }
}

const states = ['open', 'answered', 'resolved', 'withdrawn'] as const

/** Narrows the remarks that are shown; a plain form whose address can be shared. */
export function ReviewFilters({ view: { filter, organisations } }: ReviewFiltersProps) {
  const [query] = useSearchParams()
  const kept = ['version', 'against', 'rounds'].flatMap((name) => {
    const value = query.get(name)
    return value === null ? [] : [{ name, value }]
  })
  return (
    <form method="get" className="review-filters" aria-label={words.filters}>
      {kept.map(({ name, value }) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <select name="kind" aria-label={words.kind} defaultValue={filter.kind}>
        <option value="">{words.allKinds}</option>
        {remarkKinds.map((kind) => (
          <option key={kind} value={kind}>
            {kindNames[kind]}
          </option>
        ))}
      </select>
      <select name="state" aria-label={words.state} defaultValue={filter.state}>
        <option value="">{words.allStates}</option>
        {states.map((state) => (
          <option key={state} value={state}>
            {stateNames[state]}
          </option>
        ))}
      </select>
      {organisations.length > 1 ? (
        <select
          name="organisation"
          aria-label={words.organisation}
          defaultValue={filter.organisation}
        >
          <option value="">{words.allOrganisations}</option>
          {organisations.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
      <Button small>{words.show}</Button>
    </form>
  )
}
