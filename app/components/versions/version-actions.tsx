import { Form } from '@remix-run/react'
import { versions as words } from '#app/i18n/pl/versions.ts'
import { Button } from '../form/button.tsx'
import { Card } from '../layout/card.tsx'

interface VersionActionsProps {
  /** The draft's revision, for those who may put the version in its place; else `null`. */
  readonly revision: number | null
  readonly mayBranch: boolean
}

/** What an author can make of an earlier text. */
export function VersionActions({ revision, mayBranch }: VersionActionsProps) {
  if (revision === null && !mayBranch) return null
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
    </Card>
  )
}
