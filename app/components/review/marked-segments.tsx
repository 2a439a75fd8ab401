import type { ReactNode } from 'react'
import type { TextDiff } from '#app/core/diff/segment.ts'
import type { Format } from '#app/core/prose/words.ts'
import { cutText, type Formats, type Piece } from '#app/core/review/cut-text.ts'
import type { Mark } from '#app/core/review/marks.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { Segments } from '../diff/segments.tsx'
import type { ReviewLinks } from './review-view.ts'

interface MarkedSegmentsProps {
  readonly segments: TextDiff
  /** Ranges of the new text that do not overlap, in order. */
  readonly marks: readonly Mark[]
  readonly links: ReviewLinks
  readonly formats?: Formats
}

const noFormats: Formats = { old: [], now: [] }

/** Two texts as one, with the words that remarks lie on as links to the remarks. */
export function MarkedSegments({
  segments,
  marks,
  links,
  formats = noFormats,
}: MarkedSegmentsProps) {
  const isPlain = marks.length + formats.old.length + formats.now.length === 0
  if (isPlain) return <Segments segments={segments} />
  const pieces = cutText(segments, marks, formats)
  return (
    <>
      {runsOf(pieces, (one, other) => one.mark === other.mark).map((run, index) => {
        const mark = run[0]?.mark ?? null
        if (mark === null) return <SetPieces key={index} pieces={run} linked />
        return (
          <a
            key={index}
            className="remark-mark"
            href={links.read(mark)}
            title={words.remarkNumber(mark)}
          >
            <SetPieces pieces={run} linked={false} />
          </a>
        )
      })}
    </>
  )
}

interface SetPiecesProps {
  readonly pieces: readonly Piece[]
  /** False inside a link: there is no link in a link. */
  readonly linked: boolean
}

function SetPieces({ pieces, linked }: SetPiecesProps) {
  return (
    <>
      {runsOf(pieces, sameFormats).map((run, index) => {
        const formats = (run[0]?.formats ?? []).filter(({ kind }) => linked || kind !== 'link')
        const segments = run.map(({ segment }) => segment)
        return (
          <SetWords key={index} formats={formats}>
            <Segments segments={segments} />
          </SetWords>
        )
      })}
    </>
  )
}

interface SetWordsProps {
  readonly formats: readonly Format[]
  readonly children: ReactNode
}

function SetWords({ formats: [format, ...inner], children }: SetWordsProps): ReactNode {
  if (!format) return children
  const inside = <SetWords formats={inner}>{children}</SetWords>
  const { kind, href } = format
  if (kind === 'link') {
    return (
      <a href={href} rel="nofollow ugc noopener">
        {inside}
      </a>
    )
  }
  const Element = kind
  return <Element>{inside}</Element>
}

function sameFormats(one: Piece, other: Piece): boolean {
  const { formats } = other
  return one.formats.length === formats.length && one.formats.every((it, at) => it === formats[at])
}

/** Neighbours that belong together. */
function runsOf(
  pieces: readonly Piece[],
  together: (one: Piece, other: Piece) => boolean,
): readonly (readonly Piece[])[] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.[0] && together(last[0], piece)) last.push(piece)
    else runs.push([piece])
  }
  return runs
}
