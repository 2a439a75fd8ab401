import type { Segment, TextDiff } from '#app/core/diff/segment.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { Segments } from '../diff/segments.tsx'
import type { Mark } from './review-view.ts'

interface MarkedSegmentsProps {
  readonly segments: TextDiff
  /** Ranges of the new text. */
  readonly marks: readonly Mark[]
}

/** Two texts as one, with the words that remarks lie on as links to the remarks. */
export function MarkedSegments({ segments, marks }: MarkedSegmentsProps) {
  if (marks.length === 0) return <Segments segments={segments} />
  return (
    <>
      {cutAtMarks(segments, marks).map(({ number, segments: part, first }, index) =>
        number === null ? (
          <Segments key={index} segments={part} />
        ) : (
          <a
            key={index}
            className="remark-mark"
            id={first ? `slowa-${number}` : undefined}
            href={`#uwaga-${number}`}
            title={words.remarkNumber(number)}
          >
            <Segments segments={part} />
          </a>
        ),
      )}
    </>
  )
}

interface Cut {
  readonly number: number | null
  readonly segments: TextDiff
  readonly first: boolean
}

/** Cuts a diff where marks begin and end; of marks that overlap the one that begins first is shown. */
function cutAtMarks(segments: TextDiff, marks: readonly Mark[]): readonly Cut[] {
  const sorted = marks.filter(({ start, end }) => end > start).toSorted((a, b) => a.start - b.start)
  const cuts: { number: number | null; segments: Segment[]; first: boolean }[] = []
  const begun = new Set<number>()
  const put = (number: number | null, segment: Segment) => {
    const last = cuts.at(-1)
    if (last?.number === number) last.segments.push(segment)
    else {
      cuts.push({ number, segments: [segment], first: number !== null && !begun.has(number) })
      if (number !== null) begun.add(number)
    }
  }
  let at = 0
  for (const segment of segments) {
    if (segment.kind === 'removed' || (segment.kind === 'same' && segment.was !== undefined)) {
      const mark = sorted.find(({ start, end }) => start <= at && at < end)
      put(mark?.number ?? null, segment)
      if (segment.kind === 'same') at += segment.text.length
      continue
    }
    let done = 0
    while (done < segment.text.length) {
      const here = at + done
      const mark = sorted.find(({ start, end }) => start <= here && here < end)
      const next = sorted.find(({ start }) => start > here)?.start ?? Infinity
      const stop = Math.min(at + segment.text.length, mark ? mark.end : next)
      put(mark?.number ?? null, { ...segment, text: segment.text.slice(done, stop - at) })
      done = stop - at
    }
    at += segment.text.length
  }
  return cuts
}
