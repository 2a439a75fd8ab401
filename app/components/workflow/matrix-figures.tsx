import { Link } from '@remix-run/react'
import {
  demandFates,
  type MatrixQuery,
  type MatrixSummary,
} from '#app/core/record/agenda-matrix.ts'
import { agendaMatrix as words } from '#app/i18n/pl/agenda-matrix.ts'
import { paths } from '#app/paths.ts'

interface MatrixFiguresProps {
  readonly summary: MatrixSummary
  readonly query: MatrixQuery
}

/** How many demands came how far; each figure leads to those demands. */
export function MatrixFigures({ summary, query }: MatrixFiguresProps) {
  const { demands, proposals, fates } = summary
  const figures = [
    { fate: '' as const, count: demands, name: words.all },
    ...demandFates
      .filter((fate) => fates[fate] > 0)
      .map((fate) => ({ fate, count: fates[fate], name: words.fates[fate] })),
  ]
  return (
    <section aria-label={words.figures}>
      <ul className="plain-list matrix-figures">
        {figures.map(({ fate, count, name }) => (
          <li key={fate}>
            <Link
              className="card"
              to={paths.agendaMatrix({ ...query, fate })}
              aria-current={fate === query.fate ? 'true' : undefined}
            >
              <span className="big">{count}</span>
              {name}
            </Link>
          </li>
        ))}
      </ul>
      <p className="hint">
        {words.answeredBy(proposals)} {words.furthest}
      </p>
    </section>
  )
}
