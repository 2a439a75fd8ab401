import type { StatusEvent } from '#app/core/workflow/event.ts'
import { milestones, type Milestone } from '#app/core/workflow/milestones.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { formatShortDate } from '#app/i18n/pl/format.ts'
import { pathLine } from '#app/i18n/pl/status.ts'
import { milestoneNames, stageLabel } from '#app/i18n/pl/workflow.ts'

/** One line: the places on the way, which are done, where the recommendation is and what it awaits. */
export function PathLine({ events }: { readonly events: readonly StatusEvent[] }) {
  const path = applyEvents(events)
  return (
    <section className="path-line" aria-label={pathLine.label}>
      <ol className="path">
        {milestones(path).map((milestone) => (
          <li
            key={milestone.id}
            className={milestone.state}
            aria-current={milestone.state === 'now' ? 'step' : undefined}
          >
            {milestoneNames[milestone.id]}
            <span className="hidden-visually"> – {pathLine.states[milestone.state]}</span>
            <Fact milestone={milestone} />
          </li>
        ))}
      </ol>
      <p className="path-label">{stageLabel(path.stage, path.last?.details)}</p>
    </section>
  )
}

function Fact({ milestone: { state, date } }: { readonly milestone: Milestone }) {
  if (date === '') return null
  const day = formatShortDate(date)
  return <small>{state === 'now' ? pathLine.since(day) : day}</small>
}
