import type { UnitOutcome, Verdict } from '#app/core/outcome/unit-outcome.ts'
import { printAddress, sameAddress } from '#app/core/statute/address.ts'
import { outcome as words } from '#app/i18n/pl/outcome.ts'
import { Segments } from '../diff/segments.tsx'
import { Chip } from '../layout/chip.tsx'

const tones: Readonly<Record<Verdict, 'ok' | 'warn' | 'accent' | 'error'>> = {
  same: 'ok',
  partly: 'accent',
  otherwise: 'warn',
  not: 'error',
}

/** The units that a recommendation wanted to change, each with what the law made of it. */
export function OutcomeUnits({ units }: { readonly units: readonly UnitOutcome[] }) {
  return (
    <ul className="plain-list outcome-units">
      {units.map((unit) => (
        <li key={printAddress(unit.address)}>
          <div className="row-between">
            <h4>{printAddress(unit.address)}</h4>
            <Chip tone={tones[unit.verdict]}>{words.verdicts[unit.verdict]}</Chip>
          </div>
          <p className="hint">{facts(unit).join(' · ')}</p>
          <Wording unit={unit} />
        </li>
      ))}
    </ul>
  )
}

function facts(unit: UnitOutcome): readonly string[] {
  const { address, enactedAddress, wantedChange, carried, wanted } = unit
  const elsewhere = enactedAddress !== null && !sameAddress(address, enactedAddress)
  return [
    words.wantedTo(words.wanted[wantedChange]),
    words.share(carried / wanted),
    ...(elsewhere ? [words.elsewhere(printAddress(enactedAddress))] : []),
  ]
}

function Wording({ unit: { diff, verdict, enactedAddress } }: { readonly unit: UnitOutcome }) {
  if (diff.length === 0) return null
  const nothing = verdict === 'not' && enactedAddress === null
  return (
    <>
      {nothing ? <p>{words.nothing}</p> : null}
      <blockquote lang="pl" className="law">
        <p>
          <Segments segments={diff} side={nothing ? 'old' : 'both'} />
        </p>
      </blockquote>
    </>
  )
}
