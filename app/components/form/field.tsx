import type { ReactNode } from 'react'
import { frame } from '#app/i18n/pl/frame.ts'
import { classNames } from '../layout/class-names.ts'

/** What a control needs to belong to its label, hint and problem. */
export interface ControlProps {
  readonly id: string
  readonly name: string
  readonly required: boolean
  readonly 'aria-describedby': string | undefined
  readonly 'aria-invalid': true | undefined
}

interface FieldProps {
  readonly name: string
  readonly label: string
  readonly hint?: ReactNode
  /** What is wrong with the value; also listed by `ErrorSummary`. */
  readonly problem?: string
  readonly required?: boolean
  /** Says that the field may stay empty, where that is not plain from the form. */
  readonly optional?: boolean
  readonly wide?: boolean
  /** Needed where two forms on a page have fields of the same name. */
  readonly id?: string
  readonly children: (control: ControlProps) => ReactNode
}

/** A labelled control: `<Field name="email" label="E-mail">{(c) => <input type="email" {...c} />}</Field>`. */
export function Field({
  name,
  label,
  hint,
  problem,
  required = false,
  optional = false,
  wide = false,
  id = fieldId(name),
  children,
}: FieldProps) {
  const described = [hint ? `${id}-hint` : '', problem ? `${id}-problem` : ''].filter(Boolean)
  return (
    <div className={classNames('field', wide && 'wide')}>
      <label htmlFor={id}>
        {label} {optional ? <small>({frame.optional})</small> : null}
      </label>
      {hint ? (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {problem ? (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
      {children({
        id,
        name,
        required,
        'aria-describedby': described.length > 0 ? described.join(' ') : undefined,
        'aria-invalid': problem ? true : undefined,
      })}
    </div>
  )
}

export function fieldId(name: string): string {
  return `field-${name}`
}
