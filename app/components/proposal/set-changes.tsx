interface SetChangesProps {
  readonly changes: readonly { readonly act: string; readonly html: string }[]
}

/** Changes that the server has set: `renderChanges` made the HTML, out of escaped text only. */
export function SetChanges({ changes }: SetChangesProps) {
  return changes.map(({ act, html }) => (
    <div key={act} dangerouslySetInnerHTML={{ __html: html }} />
  ))
}
