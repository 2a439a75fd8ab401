import type { ReactNode } from 'react'
import { newText } from '#app/core/diff/segment.ts'
import type { Look } from '#app/core/prose/lines.ts'
import type { Mark } from '#app/core/review/marks.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { classNames } from '../layout/class-names.ts'
import { MarkedSegments } from './marked-segments.tsx'
import { moreOf, Notes } from './notes.tsx'
import type { NotesHere, ReviewedLines, ReviewLinks, ReviewView } from './review-view.ts'

interface ReviewedTextProps {
  readonly text: ReviewedLines
  readonly view: ReviewView
  readonly here: NotesHere | undefined
  readonly links: ReviewLinks
}

/** The rationale, the amending provisions and the like: line by line, with remarks beside them. */
export function ReviewedTextView({
  text: { at, title, lines },
  view,
  here,
  links,
}: ReviewedTextProps) {
  const { notes = [], marks = [] } = here ?? {}
  return (
    <section className="part reviewed-text">
      <div className="row-between">
        <h2>{title}</h2>
        {view.rights.write ? (
          <a className="add-remark shown" href={links.add(at)} aria-label={words.addHere(title)}>
            + {words.add}
          </a>
        ) : null}
      </div>
      <div lang="pl" className="law small" data-at={at}>
        {spansOf(lines).map(({ line, begin, end }, index) => (
          <div key={index} className="with-remarks">
            <LineFrame look={line.look}>
              <MarkedSegments
                segments={line.segments}
                marks={marks.flatMap((mark) => within(mark, begin, end))}
                formats={line.formats}
                links={links}
              />
            </LineFrame>
            <Notes
              notes={notes.filter(
                ({ range }) => range && begin <= range.start && range.start <= end,
              )}
              {...{ view, links }}
            />
          </div>
        ))}
        <Notes notes={[]} more={here ? moreOf(here, links) : null} {...{ view, links }} />
      </div>
    </section>
  )
}

interface LineFrameProps {
  readonly look: Look
  readonly children: ReactNode
}

const headings = ['h3', 'h4', 'h5', 'h6'] as const

function LineFrame({ look: { kind, level, mark, depth, quoted }, children }: LineFrameProps) {
  const Element = kind === 'heading' ? (headings[level - 3] ?? 'h6') : 'p'
  const inside = Math.min(depth, 3)
  return (
    <Element
      className={classNames('prose-line', kind, inside > 0 && `item-${inside}`, quoted && 'quoted')}
    >
      {mark ? <span className="prose-mark">{mark} </span> : null}
      {children}
    </Element>
  )
}

/** The lines with where they stand in the new text; a line that was taken out stands nowhere. */
function spansOf(lines: ReviewedLines['lines']) {
  const starts = lines.reduce<readonly number[]>((found, line) => {
    const length = line.change === 'removed' ? 0 : newText(line.segments).length + 1
    return [...found, (found.at(-1) ?? 0) + length]
  }, [])
  return lines.map((line, index) => {
    const begin = line.change === 'removed' ? Infinity : (starts[index - 1] ?? 0)
    return { line, begin, end: begin + newText(line.segments).length }
  })
}

/** The part of a mark that lies in a line, counted from the line's beginning. */
function within({ number, start, end }: Mark, first: number, last: number): readonly Mark[] {
  const part = { number, start: Math.max(start, first) - first, end: Math.min(end, last) - first }
  return part.end > part.start ? [part] : []
}
