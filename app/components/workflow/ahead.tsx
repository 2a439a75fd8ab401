import type { Ahead } from '#app/core/workflow/ahead.ts'
import { dueState } from '#app/core/workflow/deadline.ts'
import {
  ahead as words,
  deadlineNote,
  dueNote,
  lapseNotes,
  reckoning,
  tracks,
} from '#app/i18n/pl/status.ts'
import { legalBasis, stageNames } from '#app/i18n/pl/workflow.ts'
import { Chip } from '../layout/chip.tsx'
import { classNames } from '../layout/class-names.ts'
import { Day } from '../layout/day.tsx'

interface AheadListProps {
  readonly entries: readonly Ahead[]
  /** ISO day. */
  readonly today: string
}

/** The days that are no facts yet: what somebody set, and what follows from a rule, with its law. */
export function AheadList({ entries, today }: AheadListProps) {
  if (entries.length === 0) return null
  return (
    <section className="ahead" aria-labelledby="ahead">
      <h2 id="ahead">{words.title}</h2>
      <p className="hint">{words.lead}</p>
      <ol className="timeline">
        {entries.map((entry) => (
          <li key={entry.bill} className={entry.deadline.certainty}>
            <Day day={entry.day} />
            <Entry entry={entry} today={today} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Entry({ entry, today }: { readonly entry: Ahead; readonly today: string }) {
  const { bill, stage, deadline } = entry
  const due = dueState(deadline, today)
  const how = reckoning(deadline)
  const lapse = deadline.lapse ? lapseNotes[deadline.lapse] : ''
  return (
    <div>
      <h3>
        {stageNames[stage]} <Chip>{words.certainty[deadline.certainty]}</Chip>{' '}
        <span className={classNames('due', due.state === 'overdue' && 'late')}>{dueNote(due)}</span>
      </h3>
      {bill ? <p className="lasting">{tracks.bill(bill)}</p> : null}
      <p>
        {deadlineNote(deadline)} {lapse}
      </p>
      {deadline.basis ? (
        <details className="rule">
          <summary>{words.basis}</summary>
          <p>{legalBasis(deadline.basis)}</p>
          {how ? <p>{how}</p> : null}
        </details>
      ) : null}
    </div>
  )
}
