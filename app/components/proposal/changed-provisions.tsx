import { proposal as words } from '#app/i18n/pl/proposal.ts'

interface ChangedProvisionsProps {
  readonly acts: readonly {
    readonly changed: readonly { readonly id: string; readonly label: string }[]
  }[]
}

/** The articles that change, act by act, as links into the text. */
export function ChangedProvisions({ acts }: ChangedProvisionsProps) {
  return (
    <nav className="contents changed" aria-label={words.changedProvisions}>
      <h2 className="label">{words.changedProvisions}</h2>
      <ol>
        {acts.flatMap(({ changed }) =>
          changed.map(({ id, label }) => (
            <li key={id + label}>
              <a href={`#${id}`}>{label}</a>
            </li>
          )),
        )}
      </ol>
    </nav>
  )
}
