import { formatSource, tieShortWords } from '#app/i18n/pl/format.ts'
import { proposal as words } from '#app/i18n/pl/proposal.ts'
import { SideBySide } from '../diff/side-by-side.tsx'
import { UnitDiffs } from '../diff/unit-diffs.tsx'
import { Notice } from '../layout/notice.tsx'
import type { ShownComparison } from './shown-comparison.ts'
import type { ChangeView } from './change-view.ts'
import { RevisedText } from './revised-text.tsx'

interface ActChangesProps {
  readonly comparison: ShownComparison
  readonly view: ChangeView
  /** Every unit of the act instead of the chapters that change. */
  readonly whole: boolean
  /** What the two sides are called. */
  readonly names: readonly [string, string]
  /** Set when several acts are shown: each then has its title above. */
  readonly titled: boolean
}

/** What a recommendation makes of one act. */
export function ActChanges({ comparison, view, whole, names, titled }: ActChangesProps) {
  const { act, source, statute, diffs } = comparison
  if (!statute) return <Notice tone="warn">{words.noStatute(act, formatSource(source))}</Notice>
  const anchors = titled ? `${act}__` : ''
  return (
    <section className="act-changes" aria-label={statute.title}>
      {titled ? <h2 className="act-title">{tieShortWords(statute.title)}</h2> : null}
      {diffs.length === 0 ? (
        <p className="hint">{words.noDifference}</p>
      ) : view === 'beside' ? (
        <SideBySide diffs={diffs} names={names} unfolded={whole} anchors={anchors} />
      ) : (
        <article lang="pl" className="law">
          {view === 'after' ? (
            <RevisedText diffs={diffs} unfolded={whole} anchors={anchors} />
          ) : (
            <UnitDiffs diffs={diffs} unfolded={whole} anchors={anchors} level={titled ? 3 : 2} />
          )}
        </article>
      )}
    </section>
  )
}
