import type { Organisation } from '#app/core/record/person.ts'
import { roles } from '#app/core/workflow/role.ts'
import { roleNames } from '#app/i18n/pl/account.ts'
import { accounts as words } from '#app/i18n/pl/accounts.ts'
import { Field } from '../form/field.tsx'

interface AccountFieldsProps {
  /** What tells the fields of one form on the page from those of another; `''` for a new account. */
  readonly of: string
  readonly values: {
    readonly name?: string
    readonly role?: string
    readonly organisation?: string
  }
  readonly problems: Readonly<Record<string, string>>
  readonly organisations: readonly Organisation[]
}

/** What may be said of an account when it is opened and changed later. */
export function AccountFields({ of, values, problems, organisations }: AccountFieldsProps) {
  const field = (name: string) => ({
    ...{ name, id: `field-${name}${of}`, problem: problems[`${name}${of}`], required: true },
  })
  return (
    <>
      <Field {...field('name')} label={words.name}>
        {(control) => <input {...control} type="text" maxLength={120} defaultValue={values.name} />}
      </Field>
      <Field {...field('role')} label={words.role}>
        {(control) => (
          <select {...control} defaultValue={values.role ?? 'expert'}>
            {roles.map((role) => (
              <option key={role} value={role}>
                {roleNames[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field {...field('organisation')} label={words.organisation} required={false}>
        {(control) => (
          <select {...control} defaultValue={values.organisation ?? ''}>
            <option value="">{words.noOrganisation}</option>
            {organisations.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
