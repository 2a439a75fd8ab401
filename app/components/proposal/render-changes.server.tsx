import { renderToStaticMarkup } from 'react-dom/server'
import type { ActComparison, StatuteOf } from '#app/core/draft/comparison.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import { keeping } from '#app/kept.ts'
import { ActChanges } from './act-changes.tsx'
import type { ChangeView } from './change-view.ts'
import { comparedContents, comparisonKey } from './content-analysis.server.ts'
import { shownComparison } from './shown-comparison.ts'

export interface ChangesRequest {
  readonly older: ProposalContent | null
  readonly newer: ProposalContent
  readonly statuteOf: StatuteOf
  readonly view: ChangeView
  /** Every unit of the acts instead of the parts that change. */
  readonly whole: boolean
  /** Each act has its title above, even when it is the only one. */
  readonly titled: boolean
  /** What the two sides are called; `null` for the text of the act itself. */
  readonly names: readonly [string | null, string]
}

/** What a recommendation makes of one act, set for a page that needs no script. */
export interface RenderedChanges {
  readonly act: string
  readonly source: string
  readonly html: string
  /** The articles that change, each with its anchor in `html`. */
  readonly changed: readonly { readonly id: string; readonly label: string }[]
}

/** Setting a whole act takes some 30 ms: what was set is kept, as comparisons are. */
const rendered = keeping<readonly RenderedChanges[]>(24)

/** The changes of a content act by act, as HTML. */
export function renderChanges(request: ChangesRequest): readonly RenderedChanges[] {
  const { older, newer, statuteOf, view, whole, titled, names } = request
  const key = JSON.stringify([view, whole, titled, names]) + comparisonKey(older, newer, statuteOf)
  return rendered.get(key, () => {
    const comparisons = comparedContents(older, newer, statuteOf)
    const several = titled || comparisons.length > 1
    return comparisons.map((comparison) => setChanges(comparison, request, several))
  })
}

function setChanges(
  comparison: ActComparison,
  { view, whole, names: [before, after] }: ChangesRequest,
  titled: boolean,
): RenderedChanges {
  const { act, source, diffs } = comparison
  const shown = shownComparison(comparison, whole)
  const prefix = titled ? `${act}__` : ''
  return {
    act,
    source,
    html: renderToStaticMarkup(
      <ActChanges
        comparison={shown}
        view={view}
        whole={whole}
        titled={titled}
        names={[before ?? nameOfText(comparison), after]}
      />,
    ),
    changed: diffs.filter(isChangedArticle).map(({ address }) => ({
      id: prefix + eId(address),
      label: `${act} · ${printAddress(address)}`,
    })),
  }
}

function nameOfText({ source, statute }: ActComparison): string {
  return statute ? `${formatSource(source)}, ${formatDate(statute.asOf)}` : formatSource(source)
}

function isChangedArticle({ kind, touched }: UnitDiff): boolean {
  return kind === 'article' && touched
}
