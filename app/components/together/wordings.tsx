import { diffText } from '#app/core/diff/segments.ts'
import { agreed, type MergedPiece } from '#app/core/together/merged-words.ts'
import { mergeWords } from '#app/core/together/merged-words.ts'
import { formatList } from '#app/i18n/pl/format.ts'
import { together as words } from '#app/i18n/pl/together.ts'
import { Segments } from '../diff/segments.tsx'
import { SourceText } from './source-text.tsx'

interface WordingsProps {
  readonly base: string | null
  readonly wordings: readonly (string | null)[]
  /** What they are called, in their order. */
  readonly names: readonly string[]
}

/** The wordings of one unit beside one another, set in one word by word, and what they agree on. */
export function Wordings({ base, wordings, names }: WordingsProps) {
  const { pieces } = mergeWords(
    base ?? '',
    wordings.map((wording) => wording ?? ''),
  )
  return (
    <>
      <div className="three">
        <div>
          <p className="label">{words.law}</p>
          <Wording base={null} text={base} />
        </div>
        {wordings.map((wording, index) => (
          <div key={index}>
            <p className="label">{names[index]}</p>
            <Wording base={base} text={wording} />
          </div>
        ))}
      </div>
      <MergedWording pieces={pieces} names={names} />
    </>
  )
}

/** A wording with its difference from the law. */
export function Wording({
  base,
  text,
}: {
  readonly base: string | null
  readonly text: string | null
}) {
  if (text === null) return <p className="hint">{words.missing}</p>
  return (
    <p className="law small lines-kept">
      {base === null ? text : <Segments segments={diffText(base, text)} />}
    </p>
  )
}

/** The wordings in one, and what all of them have. */
export function MergedWording({
  pieces,
  names,
}: {
  readonly pieces: readonly MergedPiece[]
  readonly names: readonly string[]
}) {
  return (
    <>
      <p className="label">{words.merged}</p>
      <p className="law small lines-kept">
        <SourceText pieces={pieces} names={names} />
      </p>
      <Agreement pieces={pieces} count={names.length} />
    </>
  )
}

function Agreement({
  pieces,
  count,
}: {
  readonly pieces: readonly MergedPiece[]
  readonly count: number
}) {
  const { common, apart } = agreed(pieces, count)
  if (apart === 0) return <p className="hint">{words.all}</p>
  const told = (kind: 'added' | 'removed') =>
    formatList(common.filter((piece) => piece.kind === kind).map(({ text }) => words.quoted(text)))
  return <p className="hint">{words.agreement(told('added'), told('removed'))}</p>
}
