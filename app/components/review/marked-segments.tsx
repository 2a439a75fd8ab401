import type { Segment, TextDiff } from '#app/core/diff/segment.ts'
import type { Mark } from '#app/core/review/marks.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { Segments } from '../diff/segments.tsx'
import type { ReviewLinks } from './review-view.ts'

interface MarkedSegmentsProps {
  readonly segments: TextDiff
  /** Ranges of the new text that do not overlap, in order. */
  readonly marks: readonly Mark[]
  readonly links: ReviewLinks
}

/** Two texts as one, with the words that remarks lie on as links to the remarks. */
export function MarkedSegments({ segments, marks, links }: MarkedSegmentsProps) {
  if (marks.length === 0) return <Segments segments={segments} />
  return (
    <>
      {cutAtMarks(segments, marks).map(({ number, segments: part }, index) =>
        number === null ? (
          <Segments key={index} segments={part} />
        ) : (
          <a
            key={index}
            className="remark-mark"
            href={links.read(number)}
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
}

/** Cuts a diff where marks begin and end. */
function cutAtMarks(segments: TextDiff, marks: readonly Mark[]): readonly Cut[] {
  const cuts: { number: number | null; segments: Segment[] }[] = []
  const put = (number: number | null, segment: Segment) => {
    const last = cuts.at(-1)
    if (last?.number === number) last.segments.push(segment)
    else cuts.push({ number, segments: [segment] })
  }
  let at = 0
  for (const segment of segments) {
    if (segment.kind === 'removed' || (segment.kind === 'same' && segment.was !== undefined)) {
      const mark = marks.find(({ start, end }) => start <= at && at < end)
      put(mark?.number ?? null, segment)
      if (segment.kind === 'same') at += segment.text.length
      continue
    }
    let done = 0
    while (done < segment.text.length) {
      const here = at + done
      const mark = marks.find(({ start, end }) => start <= here && here < end)
      const next = marks.find(({ start }) => start > here)?.start ?? Infinity
      const stop = Math.min(at + segment.text.length, mark ? mark.end : next)
      put(mark?.number ?? null, { ...segment, text: segment.text.slice(done, stop - at) })
      done = stop - at
    }
    at += segment.text.length
  }
  return cuts
}
