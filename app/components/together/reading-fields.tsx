import { choicePrefix } from './contested-id.ts'

interface ReadingFieldsProps {
  /** Numbers of the recommendations that are read. */
  readonly numbers: readonly string[]
  readonly shown?: string
  /** The chosen recommendations by the keys of the contested places. */
  readonly choices: readonly (readonly [key: string, number: string])[]
}

/** What a form sends along of what is read: the page's whole state is in its address. */
export function ReadingFields({ numbers, shown, choices }: ReadingFieldsProps) {
  return (
    <>
      <input type="hidden" name="with" value={numbers.join(',')} />
      {shown === undefined ? null : <input type="hidden" name="show" value={shown} />}
      {choices.map(([key, number]) => (
        <input key={key} type="hidden" name={choicePrefix + key} value={number} />
      ))}
    </>
  )
}
