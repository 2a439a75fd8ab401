import { newText } from '#app/core/diff/segment.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { MarkedSegments } from './marked-segments.tsx'
import { Notes } from './notes.tsx'
import type { Note, ReviewedLines, ReviewView } from './review-view.ts'

interface ReviewedTextProps {
  readonly text: ReviewedLines
  readonly view: ReviewView
  readonly notes: readonly Note[]
  readonly addHref: (at: string) => string
}

/** The rationale, the amending provisions and the like: line by line, with remarks beside them. */
export function ReviewedTextView({
  text: { at, title, lines },
  view,
  notes,
  addHref,
}: ReviewedTextProps) {
  return (
    <section className="part reviewed-text" data-at={at}>
      <div className="row-between">
        <h2>{title}</h2>
        {view.rights.write ? (
          <a className="add-remark shown" href={addHref(at)} aria-label={words.addHere(title)}>
            + {words.add}
          </a>
        ) : null}
      </div>
      <div className="law small">
        {spansOf(lines).map(({ line, begin, end }, index) => {
          const here = notes.filter(({ range }) => range && touches(range, begin, end))
          const marks = here.flatMap(({ number, range, quote }) =>
            range && quote !== ''
              ? [{ number, start: range.start - begin, end: range.end - begin }]
              : [],
          )
          return (
            <div key={index} className="with-remarks">
              <p className="lines-kept">
                <MarkedSegments segments={line.segments} marks={marks} />
              </p>
              <Notes
                notes={here.filter(({ range }) => range && range.start >= begin)}
                view={view}
              />
            </div>
          )
        })}
      </div>
    </section>
  )
}

/** The lines with where they stand in the new text; a line that was taken out stands nowhere. */
function spansOf(lines: ReviewedLines['lines']) {
  const starts = lines.reduce<readonly number[]>((found, line) => {
    const length = line.change === 'removed' ? 0 : newText(line.segments).length + 1
    return [...found, (found.at(-1) ?? 0) + length]
  }, [])
  return lines.map((line, index) => {
    const begin = starts[index - 1] ?? 0
    return { line, begin, end: begin + newText(line.segments).length }
  })
}

function touches(range: { start: number; end: number }, begin: number, end: number): boolean {
  return range.start <= end && Math.max(range.end, range.start + 1) > begin
}
