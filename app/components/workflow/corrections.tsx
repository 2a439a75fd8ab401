import type { StatusEvent } from '#app/core/workflow/event.ts'
import { formatDate } from '#app/i18n/pl/format.ts'
import { status as words } from '#app/i18n/pl/status.ts'
import { stageNames } from '#app/i18n/pl/workflow.ts'
import { Moment } from '../layout/day.tsx'

/** The records that were corrected, as they were entered, each with what took its place and why. */
export function Corrections({ events }: { readonly events: readonly StatusEvent[] }) {
  const corrections = events.filter(({ corrects }) => corrects !== null)
  if (corrections.length === 0) return null
  return (
    <details className="corrections">
      <summary>{words.corrections(corrections.length)}</summary>
      <ul className="lines">
        {corrections.map((correction) => (
          <li key={correction.id}>
            <Moment when={correction.recordedAt} />
            <span>
              <del>{told(events.find(({ id }) => id === correction.corrects))}</del>{' '}
              <ins>{told(correction)}</ins>
              <small>{words.because(correction.note, correction.recordedBy)}</small>
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** „W recenzji, 21 lipca 2014”. */
function told(event: StatusEvent | undefined): string {
  const step = event?.step
  return step ? `${stageNames[step.stage]}, ${formatDate(step.date)}` : words.struckOut
}
