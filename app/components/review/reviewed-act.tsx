import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { changeKey } from '#app/core/review/changes.ts'
import { printPlace } from '#app/core/review/place.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { SetDiffs } from '../diff/unit-diffs.tsx'
import { AddRemark } from './add-remark.tsx'
import { MarkedSegments } from './marked-segments.tsx'
import { moreOf, Notes } from './notes.tsx'
import {
  unitLevel,
  type NotesHere,
  type ReviewedComparison,
  type ReviewLinks,
  type ReviewView,
} from './review-view.ts'

interface ReviewedActProps {
  readonly comparison: ReviewedComparison
  readonly view: ReviewView
  /** Remarks by where they are. */
  readonly notesAt: ReadonlyMap<string, NotesHere>
  readonly links: ReviewLinks
}

/** An act with its changes, remarks beside the units that they lie on, and what a reader does there. */
export function ReviewedAct({ comparison, view, notesAt, links }: ReviewedActProps) {
  const { act, title, stretches } = comparison
  const changes = new Map(view.changes.map((change) => [change.key, change]))
  const placeOf = ({ address, change }: UnitDiff) =>
    printPlace({ layer: change === 'removed' ? 'statute' : 'proposed', act, address })
  const oldPlaceOf = ({ address, oldAddress = address }: UnitDiff) =>
    printPlace({ layer: 'statute', act, address: oldAddress })
  const notesOf = (diff: UnitDiff) =>
    [
      diff.change === 'removed' ? undefined : notesAt.get(placeOf(diff)),
      diff.change === 'added' ? undefined : notesAt.get(oldPlaceOf(diff)),
    ].map((here) =>
      here ? (
        <Notes key={here.at} notes={here.notes} more={moreOf(here, links)} {...{ view, links }} />
      ) : null,
    )
  return (
    <section className="act-changes" aria-label={title ?? act}>
      <h2 className="act-title">{title ?? act}</h2>
      <article lang="pl" className="law">
        <SetDiffs
          stretches={stretches}
          anchors={`${act}__`}
          level={unitLevel}
          words={(diff) => (
            <div className="with-remarks">
              <p
                className="lines-kept"
                data-at={placeOf(diff)}
                data-old-at={view.against === null ? oldPlaceOf(diff) : undefined}
              >
                <MarkedSegments
                  segments={diff.segments}
                  marks={notesAt.get(placeOf(diff))?.marks ?? []}
                  links={links}
                />
              </p>
              {notesOf(diff)}
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
                    data-on={words.isSeen}
                    data-off={words.markSeen}
                    aria-label={words.seenOf(change.citation)}
                  >
                    {change.seen ? words.isSeen : words.markSeen}
                  </button>
                ) : null}
                {view.rights.write && diff.segments.length > 0 ? (
                  <AddRemark href={links.add(placeOf(diff))} address={diff.address} />
                ) : null}
                {diff.segments.length > 0 ? null : notesOf(diff)}
              </>
            )
          }}
        />
      </article>
    </section>
  )
}
