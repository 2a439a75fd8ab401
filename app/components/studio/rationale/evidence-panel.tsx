import { Form } from '@remix-run/react'
import { rationale as words } from '#app/i18n/pl/rationale.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../../form/button.tsx'
import { Card } from '../../layout/card.tsx'

interface Choice {
  readonly value: string
  readonly label: string
  readonly chosen: boolean
}

/** What a recommendation may rest on. */
export interface Evidence {
  readonly agenda: readonly Choice[]
  readonly practices: readonly Choice[]
}

interface EvidencePanelProps {
  readonly number: string
  readonly evidence: Evidence
}

/** The demands that the recommendation answers and the practices that speak for it. */
export function EvidencePanel({ number, evidence }: EvidencePanelProps) {
  return (
    <Card title={words.evidence}>
      <p className="hint">{words.evidenceHint}</p>
      <Form method="post" action={paths.proposalEvidence(number)} className="evidence">
        <Choices name="agenda" legend={words.agenda} choices={evidence.agenda} />
        <Choices name="practices" legend={words.practices} choices={evidence.practices} />
        <p>
          <Button small>{words.saveEvidence}</Button>
        </p>
      </Form>
    </Card>
  )
}

interface ChoicesProps {
  readonly name: string
  readonly legend: string
  readonly choices: readonly Choice[]
}

function Choices({ name, legend, choices }: ChoicesProps) {
  const chosen = choices.filter((choice) => choice.chosen)
  const others = choices.filter((choice) => !choice.chosen)
  return (
    <details open={chosen.length > 0}>
      <summary>
        {legend} <span className="hint">{words.chosen(chosen.length)}</span>
      </summary>
      <fieldset>
        <legend className="hidden-visually">{legend}</legend>
        {[...chosen, ...others].map(({ value, label, chosen: checked }) => (
          <label key={value} className="choice">
            <input type="checkbox" name={name} value={value} defaultChecked={checked} />
            {label}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
