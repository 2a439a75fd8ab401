import { Form } from '@remix-run/react'
import { demandFates, type MatrixQuery } from '#app/core/record/agenda-matrix.ts'
import { agendaMatrix as words } from '#app/i18n/pl/agenda-matrix.ts'
import { paths } from '#app/paths.ts'
import { Button, ButtonLink } from '../form/button.tsx'

interface MatrixFiltersProps {
  readonly query: MatrixQuery
  readonly areas: readonly string[]
  readonly acts: readonly string[]
}

/** Narrows the matrix by a plain form: what is chosen stands in the address and can be shared. */
export function MatrixFilters({ query, areas, acts }: MatrixFiltersProps) {
  const filters = [
    { name: 'area' as const, options: areas.map((area) => ({ value: area, label: area })) },
    { name: 'act' as const, options: acts.map((act) => ({ value: act, label: act })) },
    {
      name: 'fate' as const,
      options: demandFates.map((fate) => ({ value: fate, label: words.fates[fate] })),
    },
  ]
  return (
    <Form method="get" className="filters" role="search" aria-label={words.filters.label}>
      {filters.map(({ name, options }) => (
        <div key={`${name} ${query[name]}`} className="field">
          <label htmlFor={`filter-${name}`}>{words.filters[name]}</label>
          <select id={`filter-${name}`} name={name} defaultValue={query[name]}>
            <option value="">{words.filters.any}</option>
            {options.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
      <div className="actions">
        <Button>{words.filters.apply}</Button>
        {Object.values(query).some((value) => value !== '') ? (
          <ButtonLink look="quiet" to={paths.agendaMatrix()}>
            {words.filters.clear}
          </ButtonLink>
        ) : null}
      </div>
    </Form>
  )
}
