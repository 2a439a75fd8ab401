import type { Told } from '#app/core/rebase/told.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { rebase as words } from '#app/i18n/pl/rebase.ts'
import { fieldId } from '../form/field.tsx'

/** The names of the fields in which a conflict is settled. */
export const choiceFields = {
  choice: (act: string, key: string) => `choice:${act}:${key}`,
  own: (act: string, key: string) => `own:${act}:${key}`,
}

interface ConflictChoiceProps {
  readonly act: string
  readonly change: Told
  readonly problem: string | undefined
}

const choices = ['ours', 'theirs', 'own'] as const

/** The three ways to settle a conflict. */
export function ConflictChoice({ act, change, problem }: ConflictChoiceProps) {
  const place = printAddress(change.address)
  const name = choiceFields.choice(act, change.key)
  const own = change.choice?.kind === 'own' ? change.choice.text : change.typed
  const id = fieldId(name)
  return (
    <fieldset className="choices" aria-describedby={problem ? `${id}-problem` : undefined}>
      <legend>{words.choose(place)}</legend>
      {problem ? (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      {choices.map((kind, index) => (
        <label key={kind} className="choice">
          <input
            type="radio"
            id={index === 0 ? id : undefined}
            name={name}
            value={kind}
            defaultChecked={change.choice?.kind === kind}
          />{' '}
          {kind === 'ours' && change.reason === 'taken' ? words.oursBeside : words.choices[kind]}
        </label>
      ))}
      <textarea
        name={choiceFields.own(act, change.key)}
        className="law-text"
        aria-label={words.ownLabel(place)}
        rows={Math.min(12, 2 + Math.ceil(own.length / 90))}
        defaultValue={own}
      />
    </fieldset>
  )
}
