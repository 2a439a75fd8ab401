import { shownComparison } from '#app/components/proposal/shown-comparison.ts'
import type { Note, ReviewRights, ReviewView } from '#app/components/review/review-view.ts'
import { diffText } from '#app/core/diff/segments.ts'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import { compareContents } from '#app/core/draft/comparison.ts'
import { compareProse } from '#app/core/draft/prose-comparison.ts'
import type { RemarkRecord } from '#app/core/record/remark.ts'
import { proseParts } from '#app/core/review/anchor.ts'
import { changesOf } from '#app/core/review/changes.ts'
import { isSameWriter } from '#app/core/review/check-deed.ts'
import { remarkKinds, type Writer } from '#app/core/review/event.ts'
import { parsePlace, printPlace } from '#app/core/review/place.ts'
import type { Placement } from '#app/core/review/place-anchor.ts'
import { passes, type RemarkFilter } from '#app/core/review/remark-table.ts'
import { passageOf, type ReviewedText } from '#app/core/review/reviewed-text.ts'
import { placeName, review as words } from '#app/i18n/pl/review.ts'
import { partNames } from '#app/i18n/pl/proposal.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listRemarks } from '#app/storage/remarks.server.ts'
import { findSeen } from '#app/storage/review-progress.server.ts'
import { loadReviewedText, placeRemarks } from '#app/storage/review-texts.server.ts'
import { findVersion } from '#app/storage/versions.server.ts'
import { readPassages } from './read-passages.server.ts'

export interface ReviewAsked {
  /** Number of the recommendation. */
  readonly proposal: string
  readonly version: number
  /** The version whose changes since are shown; `null`: the statute. */
  readonly against: number | null
  readonly reader: Writer
  readonly rights: ReviewRights
  readonly query: URLSearchParams
  readonly asked: ReviewView['asked']
  /** Which remarks the reader may see. */
  readonly sees: (remark: RemarkRecord) => boolean
}

/** Everything that the page of a review shows; `null` when there is no such version. */
export async function loadReview(db: Database, asked: ReviewAsked): Promise<ReviewView | null> {
  const { proposal, version, against, reader, query, rights } = asked
  const now = await findVersion(db, proposal, version)
  const text = await loadReviewedText(db, proposal, version)
  if (!now || !text) return null
  const older = against === null ? null : await findVersion(db, proposal, against)
  const olderText = older && (await loadReviewedText(db, proposal, older.number))
  const statuteOf = await loadAmendedTexts(db, older ? [older.content, now.content] : [now.content])

  const filter = filterOf(query)
  const visible = (await listRemarks(db, proposal)).filter(asked.sees)
  const remarks = visible.filter((remark) => passes(remark, filter))
  const placed = await placeRemarks(db, proposal, remarks, version)
  const read = await readPassages(db, proposal, remarks)
  const notes = remarks
    .filter(({ id }) => placed.has(id))
    .map((remark) => noteOf(remark, placed.get(remark.id), read(remark), reader))

  const noted = new Set(notes.map(({ at }) => at))
  const whole = compareContents(older?.content ?? null, now.content, statuteOf)
  const comparisons = whole.map((comparison) => {
    const diffs = withNotedUnits(comparison.act, comparison.diffs, noted)
    return shownComparison({ ...comparison, diffs }, false)
  })
  const seen = await findSeen(db, { proposal, version, reader })
  const changes = whole.flatMap(({ act, diffs }) => changesOf(act, diffs))
  const open = Number(query.get('remark'))
  return {
    ...{ version, against: older?.number ?? null, comparisons, notes, filter, rights },
    texts: textsOf(text, olderText),
    changes: changes.map((change) => ({ ...change, seen: seen.has(change.key) })),
    shownPlaces: comparisons.flatMap(({ act, diffs }) =>
      diffs.flatMap((diff) => placesOf(act, diff)),
    ),
    organisations: [...new Set(visible.map(({ thread }) => thread.by.organisation))].sort(),
    open: notes.some(({ number }) => number === open) ? open : null,
    chosen: chosenOf(text, query.get('at')),
    asked: asked.asked,
  }
}

/** The filter that an address asks for; what it does not know narrows nothing. */
export function filterOf(query: URLSearchParams): RemarkFilter {
  const states = ['open', 'answered', 'resolved', 'withdrawn'] as const
  return {
    kind: remarkKinds.find((kind) => kind === query.get('kind')) ?? '',
    state: states.find((state) => state === query.get('state')) ?? '',
    organisation: query.get('organisation') ?? '',
  }
}

function chosenOf(text: ReviewedText, asked: string | null): ReviewView['chosen'] {
  const place = parsePlace(asked ?? '')
  const passage = place && passageOf(text, place)
  if (!place || passage === null) return null
  const isUnit = place.layer === 'proposed'
  return { at: printPlace(place), name: placeName(place), words: isUnit ? passage : '' }
}

function noteOf(
  { number, anchor, thread }: RemarkRecord,
  placement: Placement | undefined,
  read: string,
  reader: Writer,
): Note {
  const here = placement && placement.state !== 'orphaned' ? placement : null
  return {
    ...{ number, thread, version: anchor.version, quote: anchor.quote.exact },
    at: here && printPlace(here.place),
    place: placeName(here?.place ?? anchor.place),
    range: here?.range ?? null,
    moved: movedWords(anchor.version, placement),
    wording: thread.wording === null ? null : diffText(read, thread.wording),
    own: isSameWriter(thread.by, reader),
  }
}

function movedWords(made: number, placement: Placement | undefined): string {
  if (!placement || placement.state === 'same') return ''
  if (placement.state === 'orphaned') return words.orphaned(made, placement.since)
  const { range, since } = placement
  return range.end > range.start ? words.changedSince(made, since) : words.struckSince(made, since)
}

/** Marks units with remarks, and what they stand in, so that they are not folded away. */
function withNotedUnits(
  act: string,
  diffs: readonly UnitDiff[],
  noted: ReadonlySet<string | null>,
): readonly UnitDiff[] {
  const inside: boolean[] = []
  return diffs
    .toReversed()
    .map((diff) => {
      const own = placesOf(act, diff).some((place) => noted.has(place))
      const touched = diff.touched || own || (inside[diff.depth + 1] ?? false)
      inside.length = diff.depth + 1
      inside[diff.depth] = touched || (inside[diff.depth] ?? false)
      return touched === diff.touched ? diff : { ...diff, touched }
    })
    .toReversed()
}

/** The places that a line of the comparison shows. */
function placesOf(act: string, { address, oldAddress = address, change }: UnitDiff) {
  return [
    ...(change === 'removed' ? [] : [printPlace({ layer: 'proposed', act, address })]),
    ...(change === 'added' ? [] : [printPlace({ layer: 'statute', act, address: oldAddress })]),
  ]
}

function textsOf(text: ReviewedText, older: ReviewedText | null): ReviewView['texts'] {
  const provisions = text.acts.map(({ act, provisions: now }) => ({
    at: printPlace({ layer: 'provisions', act }),
    title: placeName({ layer: 'provisions', act }),
    lines: compareProse(now, now),
  }))
  const prose = proseParts.map((part) => ({
    at: printPlace({ layer: 'prose', part }),
    title: partNames[part],
    lines: compareProse(older ? older.prose[part] : text.prose[part], text.prose[part]),
  }))
  return [...provisions, ...prose].filter(({ lines }) => lines.length > 0)
}
