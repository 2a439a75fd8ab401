import { opinionsOf } from '#app/core/workflow/opinion.ts'
import type { PathStep } from '#app/core/workflow/path.ts'
import { status as words } from '#app/i18n/pl/status.ts'
import { givenOpinionNames, sideNames } from '#app/i18n/pl/step-details.ts'

/** The opinions that a step recorded: each with its side, its words and the separate positions. */
export function Opinions({ step }: { readonly step: Pick<PathStep, 'stage' | 'details'> }) {
  const opinions = opinionsOf(step.stage, step.details)
  if (opinions.length === 0) return null
  return (
    <ul className="plain-list opinions">
      {opinions.map(({ type, side, text, reservations }) => (
        <li key={side}>
          <b>{givenOpinionNames[type]}</b> {type === 'waived' ? null : `· ${sideNames[side]}`}
          {text ? <blockquote>{text}</blockquote> : null}
          {reservations.length > 0 ? (
            <>
              <p className="label">{words.reservations}</p>
              <ul>
                {reservations.map((reservation) => (
                  <li key={reservation}>{reservation}</li>
                ))}
              </ul>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
