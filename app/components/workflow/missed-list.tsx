import { Link } from '@remix-run/react'
import type { MissedStep } from '#app/core/workflow/missed-steps.ts'
import { formatShortDate } from '#app/i18n/pl/format.ts'
import { missed as words, tracks } from '#app/i18n/pl/status.ts'
import { stageNames, stepNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'

interface MissedListProps {
  readonly number: string
  readonly missed: readonly MissedStep[]
}

/** The steps that may be entered late, each between those that it would stand between. */
export function MissedList({ number, missed }: MissedListProps) {
  if (missed.length === 0) return null
  return (
    <details className="rule after-table">
      <summary>{words.title}</summary>
      <p className="hint">{words.lead}</p>
      <ul className="plain-list">
        {missed.map(({ after, from, to, next, bill, first, last }) => (
          <li key={`${after} ${to}`}>
            <Link
              to={`${paths.proposalStatus(number, { step: to, late: after, bill: bill || null })}#record`}
            >
              {stepNames[to]}
            </Link>{' '}
            {bill === '' ? null : `(${tracks.bill(bill)}) `}
            <small>
              {words.between(stageNames[from], stageNames[next])}{' '}
              {words.days(formatShortDate(first), formatShortDate(last))}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}
