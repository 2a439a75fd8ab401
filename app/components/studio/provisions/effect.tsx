import { provisions as words } from '#app/i18n/pl/provisions.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import { ActChanges } from '../../proposal/act-changes.tsx'
import type { ReadBack } from './read-back.ts'

interface EffectProps {
  readonly result: ReadBack | null
  readonly reading: boolean
}

/** What the typed provisions do to the statutes, as changes in their text. */
export function Effect({ result, reading }: EffectProps) {
  const comparisons = (result?.comparisons ?? []).filter(({ diffs }) => diffs.length > 0)
  const names = [proposal.againstStatute, proposal.draft] as const
  return (
    <section className="effect" aria-label={words.effect} aria-busy={reading}>
      <h2 className="label">{words.effect}</h2>
      {result === null ? <p className="hint">{reading ? words.reading : null}</p> : null}
      {result && comparisons.length === 0 ? <p className="hint">{words.nothing}</p> : null}
      {comparisons.map((comparison) => (
        <ActChanges
          key={comparison.act}
          comparison={comparison}
          view="inline"
          whole={false}
          names={names}
          titled
        />
      ))}
    </section>
  )
}
