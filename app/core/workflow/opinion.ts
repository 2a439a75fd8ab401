import type { KwristOutcome, Position, Side, StepDetails } from './details.ts'
import type { StageId } from './stage.ts'

/** An opinion as the minutes hold it: what it is, whose, in what words, with what separate positions. */
export interface GivenOpinion {
  readonly type: Position | 'noted' | 'waived'
  readonly side: Side
  readonly text: string
  readonly reservations: readonly string[]
}

/**
 * The opinions that a step records, by art. 7 of the act of 6 May 2005: one agreed by both sides, one
 * of a single side, or one of each side where they did not agree. Silence within 30 days is one of
 * its own kind and without words. Empty where the step is no opinion.
 */
export function opinionsOf(stage: StageId, details: StepDetails): readonly GivenOpinion[] {
  const type = typeOf(stage, details)
  if (type === null) return []
  const reservations = linesOf(details.reservations)
  if (type === 'disagreed') {
    const { governmentPosition, governmentText, localPosition, localText } = details
    return [
      opinion(governmentPosition ?? 'negative', 'government', governmentText, reservations),
      opinion(localPosition ?? 'positive', 'local', localText, reservations),
    ]
  }
  const text = details.text ?? (type === 'withRemarks' ? details.remarks : undefined)
  return [opinion(type, details.side ?? 'both', text, reservations)]
}

type Type = KwristOutcome | 'noted'

function typeOf(stage: StageId, { opinion: given, kwristOutcome }: StepDetails): Type | null {
  switch (stage) {
    case 'consideredByTeam':
      return given ?? null
    case 'agreedPositive':
      return 'positive'
    case 'agreedWithRemarks':
      return 'withRemarks'
    case 'negative':
      return 'negative'
    case 'twoPositions':
      return 'disagreed'
    case 'noted':
      return 'noted'
    default:
      return kwristOutcome ?? null
  }
}

function opinion(
  type: GivenOpinion['type'],
  side: Side,
  text: string | undefined,
  reservations: readonly string[],
): GivenOpinion {
  return { type, side, text: text ?? '', reservations }
}

function linesOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
