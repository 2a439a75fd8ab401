import type { MergedPiece } from '#app/core/together/merged-words.ts'
import type { MergedUnit as Merged } from '#app/core/together/together.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { together as words } from '#app/i18n/pl/together.ts'
import { Card } from '../layout/card.tsx'

interface MergedUnitProps {
  readonly unit: Merged
  /** What the variants are called, in their order. */
  readonly names: readonly string[]
}

/** One unit with the words of all variants in it, each told whose it is, and the wordings beside one another. */
export function MergedUnit({ unit, names }: MergedUnitProps) {
  const { address, pieces, base, wordings, by } = unit
  const distinct = new Set(wordings).size
  return (
    <div id={eId(address)} className="together-unit">
      <Card title={printAddress(address)} level={3}>
        <p className="law small lines-kept">
          {pieces.map((piece, index) => (
            <Piece key={index} piece={piece} names={names} />
          ))}
        </p>
        {names.length > 1 && distinct === 1 && by.length === names.length ? (
          <p className="hint">{words.all}</p>
        ) : null}
        {names.length > 1 && by.length > 1 && distinct > 1 ? (
          <details open>
            <summary>{words.sideBySide}</summary>
            <div className="three">
              <Wording label={words.law} text={base} />
              {by.map((index) => (
                <Wording key={index} label={names[index] ?? ''} text={wordings[index] ?? null} />
              ))}
            </div>
          </details>
        ) : null}
      </Card>
    </div>
  )
}

function Piece({
  piece,
  names,
}: {
  readonly piece: MergedPiece
  readonly names: readonly string[]
}) {
  if (piece.kind === 'kept') return <>{piece.text}</>
  const Element = piece.kind === 'added' ? 'ins' : 'del'
  const sources = piece.by.map((index) => names[index] ?? '').join('; ')
  return (
    <>
      <span className="hidden-visually">{`${sources} ${words[piece.kind]}: `}</span>
      <Element>{piece.text}</Element>
      <sup className="source" aria-hidden>
        {sources}
      </sup>
      <span className="hidden-visually">{words.end}</span>
    </>
  )
}

function Wording({ label, text }: { readonly label: string; readonly text: string | null }) {
  return (
    <div>
      <p className="label">{label}</p>
      {text === null ? (
        <p className="hint">{words.missing}</p>
      ) : (
        <p className="law small lines-kept">{text}</p>
      )}
    </div>
  )
}
