import type { MergedPiece } from '#app/core/together/merged-words.ts'
import { together as words } from '#app/i18n/pl/together.ts'

interface SourceTextProps {
  readonly pieces: readonly MergedPiece[]
  /** What the variants are called, in the order that `by` of the pieces counts. */
  readonly names: readonly string[]
}

/** Words of the law with those that variants add and remove, each told whose it is. */
export function SourceText({ pieces, names }: SourceTextProps) {
  return (
    <>
      {pieces.map((piece, index) => (
        <Piece key={index} piece={piece} names={names} />
      ))}
    </>
  )
}

function Piece({
  piece: { kind, text, by },
  names,
}: {
  readonly piece: MergedPiece
  readonly names: readonly string[]
}) {
  if (kind === 'kept') return <>{text}</>
  const Element = kind === 'added' ? 'ins' : 'del'
  const sources = by.map((index) => names[index] ?? '').join('; ')
  return (
    <>
      <span className="hidden-visually">{`${sources} ${words[kind]}: `}</span>
      <Element>{text}</Element>
      <sup className="source" aria-hidden>
        {sources}
      </sup>
      <span className="hidden-visually">{words.end}</span>
    </>
  )
}
