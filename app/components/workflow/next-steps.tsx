import type { NextStep } from '#app/core/workflow/next-steps.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { formatList } from '#app/i18n/pl/format.ts'
import { status as words } from '#app/i18n/pl/status.ts'
import { actorNames, legalBasis, stageNames } from '#app/i18n/pl/workflow.ts'

/** What the procedure allows next, who does it and by what provision. */
export function NextSteps({ steps }: { readonly steps: readonly NextStep[] }) {
  if (steps.length === 0) return <p>{words.nothingNext}</p>
  return (
    <ul className="plain-list next-steps">
      {steps.map(({ to, actors, returns }) => {
        const { basis } = stages[to]
        return (
          <li key={to}>
            <b>{stageNames[to]}</b>
            <small>
              {formatList(actors.map((actor) => actorNames[actor]))}
              {returns ? ` · ${words.returns}` : null}
              {basis ? (
                <>
                  {' · '}
                  <abbr title={legalBasis(basis)}>{basis.provision}</abbr>
                </>
              ) : null}
            </small>
          </li>
        )
      })}
    </ul>
  )
}
