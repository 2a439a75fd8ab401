import { shownComparison } from '#app/components/proposal/shown-comparison.ts'
import {
  elsewhere,
  type ChosenPlace,
  type ReviewRights,
  type ReviewView,
} from '#app/components/review/review-view.ts'
import { setAct } from '#app/components/review/set-act.server.tsx'
import type { UnitDiff } from '#app/core/diff/unit-diff.ts'
import type { RemarkRecord } from '#app/core/record/remark.ts'
import { remarkKinds, type Writer } from '#app/core/review/event.ts'
import { parsePlace, printPlace } from '#app/core/review/place.ts'
import { passes, type RemarkFilter } from '#app/core/review/remark-table.ts'
import { passageOf, type ReviewedText } from '#app/core/review/reviewed-text.ts'
import type { Thread } from '#app/core/review/thread.ts'
import { rewordable } from '#app/core/review/wording.ts'
import { placeName } from '#app/i18n/pl/review.ts'
import { identityOf } from '#app/kept.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listRemarks } from '#app/storage/remarks.server.ts'
import { findSeen } from '#app/storage/review-progress.server.ts'
import { loadReviewedVersions, placeRemarks } from '#app/storage/review-texts.server.ts'
import { reviewedChanges, reviewedTexts, type ReviewedChanges } from './review-comparison.server.ts'
import { notesOf, type PlacedRemark } from './review-notes.server.ts'

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
  const versions = await loadReviewedVersions(db, proposal)
  const find = (number: number | null) => versions.find(({ text }) => text.version === number)
  const now = find(version)
  const older = find(against) ?? null
  if (!now) return null

  const filter = filterOf(query)
  const visible = (await listRemarks(db, proposal)).filter(asked.sees)
  const passing = visible.filter((remark) => passes(remark, filter))
  const earlier = {
    count: passing.filter(({ anchor }) => anchor.version < version).length,
    shown: query.get('rounds') !== 'this',
  }
  const remarks = passing.filter(({ anchor }) => earlier.shown || anchor.version >= version)
  const placements = placeRemarks(versions, remarks, version)
  const acts = reviewedChanges(older, now)
  const texts = reviewedTexts(older, now)
  const isShown = (at: string) =>
    acts.some(({ shownAt }) => shownAt.has(at)) || texts.some((text) => text.at === at)
  const placed = remarks.flatMap((remark): PlacedRemark[] => {
    const placement = placements.get(remark.id)
    if (!placement) return []
    const at = placement.state === 'orphaned' ? elsewhere : printPlace(placement.place)
    return [{ remark, placement, at: isShown(at) ? at : elsewhere }]
  })
  const open = Number(query.get('remark'))
  const seen = await findSeen(db, { proposal, version, reader })
  return {
    ...{ version, against: older?.text.version ?? null, texts, filter, earlier, rights },
    comparisons: actsOf(acts, new Set(placed.map(({ at }) => at)), asked),
    notes: notesOf(placed, {
      ...{ reader, looked: { thread: open, place: query.get('place') } },
      textOf: (number) => find(number)?.text,
    }),
    openWordings: visible.filter(({ thread }) => isOpenWording(thread)).length,
    changes: acts
      .flatMap(({ changes }) => changes)
      .map((change) => ({ ...change, seen: seen.has(change.key) })),
    organisations: [...new Set(visible.map(({ thread }) => thread.by.organisation))].sort(),
    open: placed.some(({ remark }) => remark.number === open) ? open : null,
    chosen: chosenOf(now.text, query.get('at'), query.has('whole')),
    asked: asked.asked,
  }
}

/** The acts with their changes; units on which remarks lie (`noted`) are not folded away. */
function actsOf(
  acts: readonly ReviewedChanges[],
  noted: ReadonlySet<string>,
  { version, against, rights }: ReviewAsked,
): ReviewView['comparisons'] {
  const same = { version: String(version), against: String(against ?? 0) }
  const add = (at: string) => `?${new URLSearchParams({ ...same, at }).toString()}#nowa-uwaga`
  return acts.map((one) => {
    const { comparison } = one
    const { act, statute } = comparison
    return {
      act,
      title: statute?.title ?? null,
      stretches: setAct({
        ...{ act, key: String(identityOf(comparison)), add: rights.write ? add : null },
        diffs: shownComparison({ ...comparison, diffs: withNotedUnits(one, noted) }, false).diffs,
      }),
    }
  })
}

function isOpenWording({ wording, state }: Thread): boolean {
  return wording !== null && state === 'open'
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

function chosenOf(text: ReviewedText, asked: string | null, whole: boolean): ChosenPlace | null {
  const place = parsePlace(asked ?? '')
  const passage = place && passageOf(text, place)
  if (!place || passage === null) return null
  const named = { at: printPlace(place), name: placeName(place) }
  if (place.layer !== 'proposed') return { ...named, words: '', whole: null }
  const all = rewordable(text, place, true)
  if (all === null) return { ...named, words: passage, whole: null }
  return { ...named, words: whole ? all : passage, whole }
}

/** Marks units with remarks, and what they stand in, so that they are not folded away. */
function withNotedUnits(
  { comparison: { diffs }, places }: ReviewedChanges,
  noted: ReadonlySet<string>,
): readonly UnitDiff[] {
  const inside: boolean[] = []
  return diffs
    .map((diff, index) => ({ diff, own: (places[index] ?? []).some((place) => noted.has(place)) }))
    .toReversed()
    .map(({ diff, own }) => {
      const touched = diff.touched || own || (inside[diff.depth + 1] ?? false)
      inside.length = diff.depth + 1
      inside[diff.depth] = touched || (inside[diff.depth] ?? false)
      return touched === diff.touched ? diff : { ...diff, touched }
    })
    .toReversed()
}
