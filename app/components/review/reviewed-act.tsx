import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { changeKey } from '#app/core/review/changes.ts'
import { printPlace } from '#app/core/review/place.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { UnitDiffs } from '../diff/unit-diffs.tsx'
import type { ShownComparison } from '../proposal/shown-comparison.ts'
import { MarkedSegments } from './marked-segments.tsx'
import { Notes } from './notes.tsx'
import type { Note, ReviewView } from './review-view.ts'

interface ReviewedActProps {
  readonly comparison: ShownComparison
  readonly view: ReviewView
  /** Remarks by where they are. */
  readonly notesAt: ReadonlyMap<string, readonly Note[]>
  readonly addHref: (at: string) => string
}

/** An act with its changes, remarks beside the units that they lie on, and what a reader does there. */
export function ReviewedAct({ comparison, view, notesAt, addHref }: ReviewedActProps) {
  const { act, statute, diffs } = comparison
  const changes = new Map(view.changes.map((change) => [change.key, change]))
  const placeOf = ({ address, change }: UnitDiff) =>
    printPlace({ layer: change === 'removed' ? 'statute' : 'proposed', act, address })
  const oldPlaceOf = ({ address, oldAddress = address }: UnitDiff) =>
    printPlace({ layer: 'statute', act, address: oldAddress })
  const notesOf = (diff: UnitDiff) => {
    const proposed = diff.change === 'removed' ? [] : (notesAt.get(placeOf(diff)) ?? [])
    const old = diff.change === 'added' ? [] : (notesAt.get(oldPlaceOf(diff)) ?? [])
    return [...proposed, ...old]
  }
  return (
    <section className="act-changes" aria-label={statute?.title}>
      <h2 className="act-title">{statute?.title ?? act}</h2>
      <article className="law">
        <UnitDiffs
          diffs={diffs}
          anchors={`${act}__`}
          level={3}
          words={(diff) => (
            <div className="with-remarks">
              <p
                className="lines-kept"
                data-at={placeOf(diff)}
                data-old-at={view.against === null ? oldPlaceOf(diff) : undefined}
              >
                <MarkedSegments
                  segments={diff.segments}
                  marks={(notesAt.get(placeOf(diff)) ?? []).flatMap(({ number, range, quote }) =>
                    range && quote !== '' ? [{ ...range, number }] : [],
                  )}
                />
              </p>
              <Notes notes={notesOf(diff)} view={view} />
            </div>
          )}
          beside={(diff) => {
            const change = changes.get(changeKey(act, diff.address))
            return (
              <>
                {change ? (
                  <button
                    type="submit"
                    form="seen"
                    name={change.seen ? 'unseen' : 'seen'}
                    value={change.key}
                    className="seen-mark"
                    data-change={change.key}
                    aria-pressed={change.seen}
                    aria-label={words.seenOf(change.citation)}
                  >
                    {change.seen ? `✓ ${words.isSeen}` : words.markSeen}
                  </button>
                ) : null}
                {view.rights.write && diff.segments.length > 0 ? (
                  <a
                    className="add-remark"
                    href={addHref(placeOf(diff))}
                    aria-label={words.addHere(printAddress(diff.address))}
                    tabIndex={change ? undefined : -1}
                  >
                    + {words.add}
                  </a>
                ) : null}
                {diff.segments.length > 0 ? null : <Notes notes={notesOf(diff)} view={view} />}
              </>
            )
          }}
        />
      </article>
    </section>
  )
}
