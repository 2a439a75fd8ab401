import type { Enactment } from '#app/core/record/enactment.ts'
import {
  shareOf,
  sumOf,
  verdicts,
  type UnitOutcome,
  type Verdict,
} from '#app/core/outcome/unit-outcome.ts'
import { formatDate, formatSource } from '#app/i18n/pl/format.ts'
import { outcome as words } from '#app/i18n/pl/outcome.ts'
import { OutcomeUnits } from './outcome-units.tsx'

/** What one act became by an enacted law; `units` is `null` where nothing can be compared. */
export interface ShownOutcome {
  readonly act: string
  readonly units: readonly UnitOutcome[] | null
  /** Why not, or what was left out. */
  readonly note: string
}

interface OutcomeSummaryProps {
  readonly enactment: Omit<Enactment, 'text'>
  readonly outcomes: readonly ShownOutcome[]
}

/** One enacted law: how much of the recommendation it carries out, as a figure and unit by unit. */
export function OutcomeSummary({ enactment, outcomes }: OutcomeSummaryProps) {
  const { eli, title, version, announcedOn, inForceOn } = enactment
  const units = outcomes.flatMap((one) => one.units ?? [])
  const sum = sumOf(units)
  return (
    <section className="outcome">
      <h2>{title}</h2>
      <p className="hint">
        {[
          formatSource(eli),
          words.announced(formatDate(announcedOn)),
          ...(inForceOn === '' ? [] : [words.inForce(formatDate(inForceOn))]),
          words.comparedWith(version),
        ].join(' · ')}
      </p>
      <p className="card outcome-share">
        <span className="big">{words.share(shareOf(sum))}</span>
        {words.shareNote(sum.carried, sum.wanted)}
        <small>{words.counts(countsOf(units))}</small>
      </p>
      <p className="hint">{words.diffNote}</p>
      {outcomes.map(({ act, units: found, note }) => (
        <section key={act} aria-label={words.inAct(act)}>
          <h3>{words.inAct(act)}</h3>
          {note ? <p className="hint">{note}</p> : null}
          {found ? <OutcomeUnits units={found} /> : null}
        </section>
      ))}
    </section>
  )
}

function countsOf(units: readonly UnitOutcome[]): Readonly<Record<Verdict, number>> {
  const [same = 0, partly = 0, otherwise = 0, not = 0] = verdicts.map(
    (verdict) => units.filter((unit) => unit.verdict === verdict).length,
  )
  return { same, partly, otherwise, not }
}
