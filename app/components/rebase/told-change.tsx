import type { Told } from '#app/core/rebase/told.ts'
import type { TextDiff } from '#app/core/diff/segment.ts'
import { printAddress, sameAddress } from '#app/core/statute/address.ts'
import { rebase as words } from '#app/i18n/pl/rebase.ts'
import { Segments } from '../diff/segments.tsx'
import { Chip } from '../layout/chip.tsx'
import { ConflictChoice } from './conflict-choice.tsx'

interface ToldChangeProps {
  readonly act: string
  readonly change: Told
  readonly problem: string | undefined
}

const tones = { clean: 'ok', moved: 'accent', overtaken: undefined, conflict: 'warn' } as const

/** One change of a draft and what became of it on the newer text. */
export function ToldChange({ act, change, problem }: ToldChangeProps) {
  const { address, now, choice } = change
  const place = printAddress(address)
  const settled = choice !== null && problem === undefined
  return (
    <section className="card rebase-change" id={`${act}__${change.key}`} aria-label={place}>
      <h3 className="card-title">
        {place}{' '}
        <Chip tone={settled ? 'ok' : tones[change.class]}>
          {settled ? words.settled : words.classes[change.class]}
        </Chip>
      </h3>
      {change.reason ? <p>{words.reasons[change.reason]}</p> : null}
      {now && !sameAddress(now, address) ? (
        <p className="hint">{words.nowAt(printAddress(now))}</p>
      ) : null}
      {change.class === 'conflict' ? (
        <>
          <Sides change={change} />
          <ConflictChoice act={act} change={change} problem={problem} />
        </>
      ) : change.class === 'moved' ? (
        <>
          <Wording label={words.merged} text={change.merged} />
          <details>
            <summary>
              {words.sides.base}, {words.sides.ours.toLowerCase()}
            </summary>
            <Sides change={change} />
          </details>
        </>
      ) : (
        <Wording label={null} text={change.merged ?? change.ours} />
      )}
    </section>
  )
}

function Sides({ change }: { readonly change: Told }) {
  const { base, ours, theirs } = change
  return (
    <div className="three">
      <Wording
        label={words.sides.base}
        text={base === null ? null : [{ kind: 'same', text: base }]}
      />
      <Wording label={words.sides.ours} text={ours} none={words.removed} />
      <Wording label={words.sides.theirs} text={theirs} />
    </div>
  )
}

interface WordingProps {
  readonly label: string | null
  readonly text: TextDiff | null
  readonly none?: string
}

function Wording({ label, text, none = words.none }: WordingProps) {
  return (
    <div>
      {label === null ? null : <p className="label">{label}</p>}
      {text === null ? (
        <p className="hint">{none}</p>
      ) : (
        <p className="law small lines-kept">
          <Segments segments={text} />
        </p>
      )}
    </div>
  )
}
