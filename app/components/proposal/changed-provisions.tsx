import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { proposal as words } from '#app/i18n/pl/proposal.ts'
import type { ShownComparison } from './shown-comparison.ts'

interface ChangedProvisionsProps {
  readonly comparisons: readonly ShownComparison[]
}

/** The articles that change, act by act, as links into the text. */
export function ChangedProvisions({ comparisons }: ChangedProvisionsProps) {
  const several = comparisons.length > 1
  return (
    <nav className="contents changed" aria-label={words.changedProvisions}>
      <h2 className="label">{words.changedProvisions}</h2>
      <ol>
        {comparisons.flatMap(({ act, diffs }) =>
          diffs.filter(isChangedArticle).map((diff) => (
            <li key={`${act} ${eId(diff.address)}`}>
              <a href={`#${provisionId(act, diff, several)}`}>
                {act} · {printAddress(diff.address)}
              </a>
            </li>
          )),
        )}
      </ol>
    </nav>
  )
}

function isChangedArticle({ kind, touched }: UnitDiff): boolean {
  return kind === 'article' && touched
}

function provisionId(act: string, { address }: UnitDiff, several: boolean): string {
  return several ? `${act}__${eId(address)}` : eId(address)
}
