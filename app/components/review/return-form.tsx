import { returnedTable as words } from '#app/i18n/pl/returned-table.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'
import { ErrorSummary } from '../form/error-summary.tsx'
import { Field } from '../form/field.tsx'

interface ReturnFormProps {
  /** Of the recommendation. */
  readonly number: string
  readonly problem?: string
}

/** Takes a filled-in table of remarks in, to be looked at before anything is kept. */
export function ReturnForm({ number, problem }: ReturnFormProps) {
  return (
    <form
      method="post"
      action={paths.reviewReturn(number)}
      encType="multipart/form-data"
      className="form"
      noValidate
    >
      <ErrorSummary problems={problem === undefined ? {} : { file: problem }} />
      <input type="hidden" name="intent" value="read" />
      <Field name="file" label={words.file} hint={words.fileHint} problem={problem} required wide>
        {(control) => <input {...control} type="file" accept=".docx,.xlsx,.csv" />}
      </Field>
      <div className="actions">
        <Button look={problem === undefined ? 'plain' : 'primary'}>{words.read}</Button>
      </div>
    </form>
  )
}
