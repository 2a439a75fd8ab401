import * as z from 'zod'
import type { DetailField } from './details.ts'

/** Where a recommendation is, as the board shows it; `end` is a lane of its own kind. */
export const stageGroups = [
  'association',
  'localSide',
  'kwrist',
  'government',
  'parliament',
  'end',
] as const

export type StageGroup = (typeof stageGroups)[number]

/** Every stage with its short code, in the order of the way through the procedure. */
const codes = {
  draft: 'D1',
  inReview: 'D2',
  readyForBoard: 'D3',
  adoptedByBoard: 'D4',
  declinedByBoard: 'D5',
  passedToLocalSide: 'L1',
  agreedByLocalSide: 'L2',
  noCommonPosition: 'L3',
  submitted: 'K1',
  referredToTeam: 'K2',
  consideredByTeam: 'K3',
  onAgenda: 'K4',
  agreedPositive: 'K5',
  agreedWithRemarks: 'K6',
  negative: 'K7',
  twoPositions: 'K8',
  postponed: 'K9',
  offAgenda: 'K10',
  noted: 'K11',
  takenUp: 'G1',
  onGovernmentList: 'G2',
  inConsultation: 'G3',
  governmentDraftAtKwrist: 'G4',
  inCommittees: 'G5',
  adoptedByCabinet: 'G6',
  sentToSejm: 'G7',
  selfAmended: 'G8',
  abandoned: 'G9',
  printed: 'S1',
  firstReading: 'S2',
  passed: 'S3',
  inSenate: 'S4',
  senatePosition: 'S5',
  withPresident: 'S6',
  promulgated: 'S7',
  rejected: 'S8',
  lapsed: 'S9',
  inForce: 'S10',
  withdrawn: 'X1',
  closed: 'X2',
} as const

export type StageId = keyof typeof codes
export type StageCode = (typeof codes)[StageId]

const isStageId = (text: string): text is StageId => Object.hasOwn(codes, text)

/** All stages in the order of the procedure. */
export const stageIds: readonly StageId[] = Object.keys(codes).filter(isStageId)

/** A stage as it is stored: by its name. */
export const stageIdSchema = z.custom<StageId>(
  (value) => typeof value === 'string' && isStageId(value),
  'unknown stage',
)

/** The code of a stage, `K2`. */
export function stageCode(stage: StageId): StageCode {
  return codes[stage]
}

/** The stage that a code or a name of a stage means; `null` when it is neither. */
export function findStage(text: string): StageId | null {
  if (isStageId(text)) return text
  return stageIds.find((id) => codes[id] === text) ?? null
}

/** The provision a stage rests on; `act` selects the act's citation in `i18n`. */
export interface LegalBasis {
  readonly act: 'kwrist' | 'ztp' | 'rprm' | 'constitution' | 'promulgation'
  readonly provision: string
}

/** What follows by law when a time has passed unused. */
export type Lapse = 'waiver' | 'deemedPassed' | 'entersIntoForce'

/**
 * A time set by a rule: `days` from the event, or from a day that the step records. `over`: the day
 * meant is the one after the last („po upływie”). `movable`: an end on a day off moves to the next
 * working day (art. 115 of the civil code), which is asked only of acts that leave the counting open.
 */
export interface StageDeadline {
  readonly kind: 'statutory' | 'rules' | 'setByPeople' | 'nextPlenary' | 'none'
  readonly days?: number
  /** Shorter time of an urgent bill. */
  readonly urgentDays?: number
  readonly from?: 'event' | 'delivered' | 'legalCommission'
  readonly basis?: LegalBasis
  readonly movable?: true
  readonly over?: true
  readonly lapse?: Lapse
}

/** What the procedure knows about a stage. */
export interface Stage {
  readonly group: StageGroup
  /** What must be recorded when the stage is entered, besides the date. */
  readonly required: readonly DetailField[]
  /** What may be recorded besides. */
  readonly optional: readonly DetailField[]
  readonly deadline: StageDeadline
  readonly basis: LegalBasis | null
  /** True when nothing follows by itself: only a new version, if anything. */
  readonly end: boolean
  /** True when a saved version is what the step concerns. */
  readonly needsVersion: boolean
  /** True when a meeting decides it: its minutes are the proof, or are said to be in preparation. */
  readonly minuted: boolean
}
