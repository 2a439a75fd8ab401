import { password as words } from '#app/i18n/pl/accounts.ts'
import { Field } from '../form/field.tsx'

interface PasswordFieldsProps {
  readonly problems: Readonly<Record<string, string>>
  /** How long a password must be. */
  readonly length: number
}

/** A new password, typed twice. */
export function PasswordFields({ problems, length }: PasswordFieldsProps) {
  return (
    <>
      <Field
        name="fresh"
        label={words.fresh}
        hint={words.hint(length)}
        problem={problems.fresh}
        required
        wide
      >
        {(control) => <input {...control} type="password" autoComplete="new-password" />}
      </Field>
      <Field name="again" label={words.again} problem={problems.again} required wide>
        {(control) => <input {...control} type="password" autoComplete="new-password" />}
      </Field>
    </>
  )
}
