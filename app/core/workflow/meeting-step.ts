import type { ItemOutcome, MeetingKind } from '../record/meeting.ts'
import type { Actor } from './actor.ts'
import type { DetailField, Opinion, StepDetails } from './details.ts'
import type { Step } from './event.ts'
import type { StageId } from './stage.ts'
import { stages } from './stages.ts'

/** A meeting as far as its outcomes become steps. */
export interface DecidingMeeting {
  readonly slug: string
  readonly kind: MeetingKind
  readonly date: string
  /** What its minutes can be found by; `''` while they are being written. */
  readonly minutes: string
}

/** What an outcome may need told besides itself; which of it, the answer says where it is missing. */
export const decisionFields: readonly DetailField[] = [
  ...(['text', 'remarks', 'reservations', 'side'] as const),
  ...(['governmentText', 'localText', 'team', 'nextDate', 'reason'] as const),
  ...(['person', 'ministry', 'organisations', 'number'] as const),
]

type Target = readonly [stage: StageId, actor: Actor, opinion?: Opinion]

const plenary: Partial<Record<ItemOutcome, Target>> = {
  agreedPositive: ['agreedPositive', 'plenary'],
  agreedWithRemarks: ['agreedWithRemarks', 'plenary'],
  agreedNegative: ['negative', 'plenary'],
  disagreed: ['twoPositions', 'plenary'],
  toTeam: ['referredToTeam', 'plenary'],
  teamEmpowered: ['referredToTeam', 'plenary'],
  deferred: ['postponed', 'plenary'],
  offAgenda: ['offAgenda', 'plenary'],
  noted: ['noted', 'plenary'],
}

const team: Partial<Record<ItemOutcome, Target>> = {
  agreedPositive: ['consideredByTeam', 'team', 'positive'],
  agreedWithRemarks: ['consideredByTeam', 'team', 'withRemarks'],
  agreedNegative: ['consideredByTeam', 'team', 'negative'],
  disagreed: ['consideredByTeam', 'team', 'disagreed'],
}

const targets: Readonly<Record<MeetingKind, Partial<Record<ItemOutcome, Target>>>> = {
  plenary,
  team,
  localSide: {
    agreedPositive: ['agreedByLocalSide', 'localSide'],
    disagreed: ['noCommonPosition', 'localSide'],
  },
  board: {
    agreedPositive: ['adoptedByBoard', 'board'],
    agreedNegative: ['declinedByBoard', 'board'],
  },
}

/**
 * The step that an outcome of a meeting is: into which stage, on the meeting's day, with its minutes or
 * the word that they are in preparation. `told` is what a person entered; what the stage does not ask
 * for is left out. `null` where the outcome moves nothing.
 */
export function stepOfOutcome(
  meeting: DecidingMeeting,
  outcome: ItemOutcome,
  told: StepDetails,
): Omit<Step, 'version'> | null {
  const target = targets[meeting.kind][outcome]
  if (target === undefined) return null
  const [stage, actor, opinion] = target
  const { required, optional, minuted } = stages[stage]
  const asked: ReadonlySet<string> = new Set<DetailField>([...required, ...optional])
  const details: StepDetails = {
    ...Object.fromEntries(Object.entries(told).filter(([field]) => asked.has(field))),
    ...(asked.has('meeting') && { meeting: meeting.slug }),
    ...(opinion !== undefined && { opinion }),
    ...(minuted && minutesOf(meeting)),
  }
  return { stage, actor, date: meeting.date, details, note: '' }
}

function minutesOf({ minutes }: DecidingMeeting): StepDetails {
  return minutes === '' ? { minutes: 'inPreparation' } : { document: minutes }
}
