import { Link } from '@remix-run/react'
import type { Gap, GapCode } from '#app/core/workflow/readiness.ts'
import { gapPlaces, gapText, readiness as words } from '#app/i18n/pl/readiness.ts'
import { paths } from '#app/paths.ts'
import { Card } from '../layout/card.tsx'

interface ReadinessCardProps {
  readonly number: string
  /** The version that is judged; 0 while none was saved. */
  readonly version: number
  readonly gaps: readonly Gap[]
}

/** What is missing before the board takes a recommendation, each with the way to where it is mended. */
export function ReadinessCard({ number, version, gaps }: ReadinessCardProps) {
  return (
    <Card title={words.title}>
      {gaps.length === 0 ? (
        <p className="finding">
          <span aria-hidden>✓</span> <span>{words.ready}</span>
        </p>
      ) : (
        <p className="hint">{words.lead}</p>
      )}
      {gaps.map((gap) => (
        <div key={gap.code} className={`finding ${gap.severity}`}>
          <span aria-hidden>!</span>
          <p>
            <b>{words.severity[gap.severity]}:</b> {gapText(gap)}
          </p>
          <div className="mends">
            <Link to={placeOf[gap.code](number)}>{gapPlaces[gap.code]}</Link>
          </div>
        </div>
      ))}
      {version > 0 ? <p className="hint">{words.judged(version)}</p> : null}
    </Card>
  )
}

const provisions = (number: string) => paths.proposal(number)
const rationale = (number: string) => paths.proposalRationale(number)

/** Where a gap is seen and mended. */
const placeOf: Readonly<Record<GapCode, (number: string) => string>> = {
  'no-version': (number) => paths.proposalVersions(number),
  'provisions-differ': provisions,
  'text-missing': provisions,
  'check-errors': provisions,
  'check-warnings': provisions,
  'parts-missing': rationale,
  'parts-advised': rationale,
  'remarks-open': (number) => paths.proposalReview(number, { state: 'open' }),
  'wordings-open': (number) => paths.proposalReview(number, { kind: 'wording', state: 'open' }),
  'draft-differs': (number) => paths.proposalDraft(number),
  'newer-text': provisions,
}
