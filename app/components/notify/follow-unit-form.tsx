import { followButton } from '#app/i18n/pl/follow-button.ts'
import { following as words } from '#app/i18n/pl/following.ts'
import { paths } from '#app/paths.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Card } from '../layout/card.tsx'

interface FollowUnitFormProps {
  readonly acts: readonly { readonly slug: string; readonly title: string }[]
  /** What was typed and refused, to be mended. */
  readonly typed?: { readonly act: string; readonly unit: string } | undefined
  readonly problem?: string | undefined
}

/** Follows any unit of an act, named as the law cites it. */
export function FollowUnitForm({ acts, typed, problem }: FollowUnitFormProps) {
  const refused = typed === undefined || typed.unit === '' ? undefined : problem
  return (
    <Card title={words.addUnit}>
      <p>{words.addUnitLead}</p>
      <form method="post" action={paths.following()} className="inline-form follow-unit">
        <input type="hidden" name="kind" value="unit" />
        <Field name="act" label={words.act}>
          {(control) => (
            <select {...control} defaultValue={typed?.act}>
              {acts.map(({ slug, title }) => (
                <option key={slug} value={slug}>
                  {title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field
          name="unit"
          label={words.unit}
          hint={words.unitHint}
          {...(refused !== undefined && { problem: refused })}
          required
        >
          {(control) => <input {...control} maxLength={120} defaultValue={typed?.unit} />}
        </Field>
        <Button look="primary" name="intent" value="follow">
          {followButton.follow}
        </Button>
      </form>
    </Card>
  )
}
