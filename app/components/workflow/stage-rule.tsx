import { Link } from '@remix-run/react'
import { stageCode, type StageId } from '#app/core/workflow/stage.ts'
import { stages } from '#app/core/workflow/stages.ts'
import { status as words } from '#app/i18n/pl/status.ts'
import { legalBasis } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'

/** The rule behind a stage, one click away: its provision, and its row in the whole procedure. */
export function StageRule({ stage }: { readonly stage: StageId }) {
  const { basis } = stages[stage]
  const code = stageCode(stage)
  return (
    <details className="rule">
      <summary>{words.basis}</summary>
      <p>
        {basis ? legalBasis(basis) : words.noBasis}{' '}
        <Link to={paths.procedure(code)}>{words.inProcedure(code)}</Link>
      </p>
    </details>
  )
}
