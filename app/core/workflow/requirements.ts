import type { DetailField } from './details.ts'
import type { Step } from './event.ts'
import type { StageId } from './stage.ts'
import { stages } from './stages.ts'
import { findTransition } from './transitions.ts'

/**
 * What a step must say: what its stage asks for, how the stage that it leaves ended, and what follows
 * from its other answers: two positions need both texts (art. 7 ust. 2), the plenary refers a matter
 * to a team at a meeting, and what a meeting decided is shown by its minutes unless they are said to
 * be in preparation.
 */
export function requiredFields(
  step: Pick<Step, 'stage' | 'actor' | 'details'>,
  from: StageId | null,
): readonly DetailField[] {
  const { stage, actor, details } = step
  const { required, minuted } = stages[stage]
  const found = new Set<DetailField>([...required, ...toldFields(from, stage)])
  if (details.opinion === 'disagreed' || details.kwristOutcome === 'disagreed') {
    found.add('governmentText').add('localText')
  }
  if (stage === 'referredToTeam' && actor === 'plenary') found.add('meeting')
  if (minuted && details.minutes === undefined) found.add('document')
  return [...found]
}

/** The fields of a step's form: those asked in any case, and those that may be filled in. */
export interface AskedFields {
  readonly required: readonly DetailField[]
  readonly optional: readonly DetailField[]
}

/** What the form of a step asks; which of the optional ones its answers make required, see above. */
export function askedFields(stage: StageId, from: StageId | null): AskedFields {
  const told = toldFields(from, stage)
  const required = [...new Set([...told, ...stages[stage].required])]
  const opinion: readonly DetailField[] = told.includes('kwristOutcome') ? opinionFields : []
  const optional = [...new Set([...stages[stage].optional, ...opinion])]
  return { required, optional: optional.filter((field) => !required.includes(field)) }
}

const opinionFields = ['text', 'governmentText', 'localText', 'reservations'] as const

function toldFields(from: StageId | null, stage: StageId): readonly DetailField[] {
  return from === null ? [] : (findTransition(from, stage)?.tells ?? [])
}
