import type { Range } from '#app/core/problem.ts'
import { statusOfText } from '#app/core/statute/status.ts'
import { cutText, type Piece, type TextHit, type TextLink } from './pieces.ts'

interface UnitTextProps {
  readonly text: string
  /** Citations that lead somewhere. */
  readonly links?: readonly TextLink[]
  /** Places that were looked for. */
  readonly hits?: readonly TextHit[]
}

/** A unit's own text: its paragraphs, citations as links, found words marked. */
export function UnitText({ text, links = [], hits = [] }: UnitTextProps) {
  const gone = statusOfText(text) !== 'active'
  return (
    <>
      {linesOf(text).map((line) => (
        <p key={line.start} className={gone ? 'gone' : undefined}>
          {links.length + hits.length === 0
            ? text.slice(line.start, line.end)
            : cutText(
                text.slice(line.start, line.end),
                within(line, links),
                within(line, hits),
              ).map(({ href, pieces }, index) =>
                href === undefined ? (
                  <Pieces key={index} pieces={pieces} />
                ) : (
                  <a key={index} className="cite" href={href}>
                    <Pieces pieces={pieces} />
                  </a>
                ),
              )}
        </p>
      ))}
    </>
  )
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <>
      {pieces.map(({ text, hit }, index) =>
        hit === undefined ? (
          text
        ) : (
          <mark key={index} id={pieces[index - 1]?.hit === hit ? undefined : hitId(hit)}>
            {text}
          </mark>
        ),
      )}
    </>
  )
}

/** The anchor of a found place. */
export function hitId(hit: number): string {
  return `miejsce-${hit}`
}

function linesOf(text: string): readonly Range[] {
  if (text === '') return []
  let start = 0
  return text.split('\n').map((line) => {
    const range = { start, end: start + line.length }
    start = range.end + 1
    return range
  })
}

/** The ranges that fall into a line, counted from its beginning. */
function within<T extends Range>(line: Range, ranges: readonly T[]): readonly T[] {
  return ranges
    .filter((range) => range.start < line.end && range.end > line.start)
    .map((range) => ({ ...range, start: range.start - line.start, end: range.end - line.start }))
}
