import { Form } from '@remix-run/react'
import { maxLabel } from '#app/core/record/proposal.ts'
import { versions as words } from '#app/i18n/pl/versions.ts'
import { Button } from '../form/button.tsx'
import { Field } from '../form/field.tsx'
import { Card } from '../layout/card.tsx'
import { Notice } from '../layout/notice.tsx'

/** What a version is called, and what was wrong with the name sent last. */
interface Label {
  readonly saved: string
  readonly typed?: string
  readonly problem?: string
  /** Proposed wordings that wait for the author. */
  readonly openWordings: number
}

interface VersionActionsProps {
  /** For those who may name the version; else `null`. */
  readonly label: Label | null
  /** The draft's revision, for those who may put the version in its place; else `null`. */
  readonly revision: number | null
  readonly mayBranch: boolean
}

/** What can be made of an earlier text. */
export function VersionActions({ label, revision, mayBranch }: VersionActionsProps) {
  if (label === null && revision === null && !mayBranch) return null
  return (
    <Card title={words.actions}>
      {revision === null ? null : (
        <Form method="post">
          <input type="hidden" name="intent" value="restore" />
          <input type="hidden" name="revision" value={revision} />
          <p className="hint">{words.restoreHint}</p>
          <p>
            <Button>{words.restore}</Button>
          </p>
        </Form>
      )}
      {mayBranch ? (
        <Form method="post">
          <input type="hidden" name="intent" value="branch" />
          <p className="hint">{words.branchHint}</p>
          <p>
            <Button>{words.branch}</Button>
          </p>
        </Form>
      ) : null}
      {label === null ? null : (
        <Form method="post" className="form">
          {label.openWordings > 0 ? (
            <Notice tone="warn">{words.suggestionsOpen(label.openWordings)}</Notice>
          ) : null}
          <input type="hidden" name="intent" value="label" />
          <Field
            name="label"
            label={words.label}
            hint={words.labelHint}
            problem={label.problem}
            optional
            wide
          >
            {(control) => (
              <input
                {...control}
                type="text"
                maxLength={maxLabel}
                defaultValue={label.typed ?? label.saved}
              />
            )}
          </Field>
          <p>
            <Button>{words.labelSave}</Button>
          </p>
        </Form>
      )}
    </Card>
  )
}
