import { Form } from '@remix-run/react'
import { columnIds, type ColumnId } from '#app/core/record/proposal-columns.ts'
import type { ProposalChoices, ProposalQuery } from '#app/core/record/proposal-list.ts'
import { stageGroups } from '#app/core/workflow/stage.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { groupNames } from '#app/i18n/pl/workflow.ts'
import { Button, ButtonLink } from '../form/button.tsx'

interface ProposalFiltersProps {
  readonly query: ProposalQuery
  /** `1`: only those past their time. */
  readonly late: string
  readonly choices: ProposalChoices
  readonly view: string
  readonly columns: readonly ColumnId[]
  /** The address of the whole list, in the same view. */
  readonly clear: string
}

type FilterName = 'act' | 'area' | 'organisation' | 'group' | 'author'

/** Narrows the list by a plain form: what is chosen stands in the address and can be shared. */
export function ProposalFilters(props: ProposalFiltersProps) {
  const { query, late, choices, view, columns, clear } = props
  const options = (values: readonly string[]) => values.map((value) => ({ value, label: value }))
  const filters: readonly { name: FilterName; options: readonly Option[] }[] = [
    { name: 'act', options: options(choices.acts) },
    { name: 'area', options: options(choices.areas) },
    { name: 'group', options: stageGroups.map((value) => ({ value, label: groupNames[value] })) },
    { name: 'organisation', options: options(choices.organisations) },
    { name: 'author', options: options(choices.authors) },
  ]
  const narrowed = query.q !== '' || filters.some(({ name }) => query[name] !== '')
  return (
    <Form method="get" className="filters" role="search" aria-label={words.filters.label}>
      <input type="hidden" name="view" value={view} />
      <input type="hidden" name="sort" value={query.sort} />
      {late === '' ? null : <input type="hidden" name="late" value={late} />}
      {query.descending ? <input type="hidden" name="order" value="desc" /> : null}
      <div className="field">
        <label htmlFor="filter-q">{words.filters.q}</label>
        <input id="filter-q" type="search" name="q" defaultValue={query.q} key={query.q} />
      </div>
      {filters.map(({ name, options: values }) => (
        <Filter key={`${name} ${query[name]}`} name={name} value={query[name]} options={values} />
      ))}
      {view === 'table' ? <ColumnChoice columns={columns} /> : null}
      <div className="actions">
        <Button>{words.filters.apply}</Button>
        {narrowed ? (
          <ButtonLink look="quiet" to={clear}>
            {words.filters.clear}
          </ButtonLink>
        ) : null}
      </div>
    </Form>
  )
}

function ColumnChoice({ columns }: { readonly columns: readonly ColumnId[] }) {
  return (
    <details className="columns">
      <summary>{words.chooseColumns}</summary>
      <fieldset>
        <legend className="hidden-visually">{words.chooseColumns}</legend>
        {columnIds.map((id) => (
          <label key={`${id} ${columns.includes(id)}`} className="check-field">
            <input
              type="checkbox"
              name="columns"
              value={id}
              defaultChecked={columns.includes(id)}
            />
            {words.columns[id]}
          </label>
        ))}
      </fieldset>
    </details>
  )
}

interface Option {
  readonly value: string
  readonly label: string
}

interface FilterProps {
  readonly name: FilterName
  readonly value: string
  readonly options: readonly Option[]
}

function Filter({ name, value, options }: FilterProps) {
  const id = `filter-${name}`
  return (
    <div className="field">
      <label htmlFor={id}>{words.filters[name]}</label>
      <select id={id} name={name} defaultValue={value}>
        <option value="">{name === 'author' ? words.filters.anyone : words.filters.any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
