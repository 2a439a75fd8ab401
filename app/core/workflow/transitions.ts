import type { Actor } from './actor.ts'
import type { DetailField } from './details.ts'
import type { StageId } from './stage.ts'

/** A permitted step from one stage to another. */
export interface Transition {
  readonly from: StageId
  readonly to: StageId
  /** In what capacity the step may be taken. */
  readonly actors: readonly Actor[]
  /** True for a return to the authors: the version keeps its history, the next one is saved anew. */
  readonly returns: boolean
  /** How the stage that is left ended, where only the step out of it can tell. */
  readonly tells: readonly DetailField[]
}

type Targets = Partial<Record<StageId, readonly Actor[]>>

const author: readonly Actor[] = ['author']
const board: readonly Actor[] = ['board']
const office: readonly Actor[] = ['office']
const localSide: readonly Actor[] = ['localSide']
const team: readonly Actor[] = ['team']
const coChairs: readonly Actor[] = ['coChairs']
const plenary: readonly Actor[] = ['plenary']
const observer: readonly Actor[] = ['observer']
/** Who may bring a matter before KWRiST: a co-chair or a side (art. 12 pkt 2, art. 9), a team (pkt 3). */
const bringers: readonly Actor[] = ['localSide', 'team']
const agendaKeepers: readonly Actor[] = ['coChairs', 'plenary']

const table: Readonly<Record<StageId, Targets>> = {
  draft: { inReview: author, withdrawn: author },
  inReview: { draft: ['reviewer', 'office'], readyForBoard: office, withdrawn: author },
  readyForBoard: { inReview: office, adoptedByBoard: board, declinedByBoard: board },
  adoptedByBoard: { passedToLocalSide: board, withdrawn: board },
  declinedByBoard: { draft: board },

  passedToLocalSide: {
    agreedByLocalSide: localSide,
    noCommonPosition: localSide,
    draft: localSide,
    withdrawn: ['localSide', 'board'],
  },
  agreedByLocalSide: { submitted: bringers },
  noCommonPosition: { submitted: bringers, draft: localSide, withdrawn: localSide },

  submitted: {
    referredToTeam: agendaKeepers,
    onAgenda: coChairs,
    postponed: coChairs,
    withdrawn: localSide,
  },
  referredToTeam: { consideredByTeam: team, postponed: coChairs, withdrawn: localSide },
  consideredByTeam: {
    onAgenda: coChairs,
    referredToTeam: team,
    draft: team,
    withdrawn: localSide,
  },
  onAgenda: {
    agreedPositive: plenary,
    agreedWithRemarks: plenary,
    negative: plenary,
    twoPositions: plenary,
    noted: plenary,
    referredToTeam: plenary,
    postponed: agendaKeepers,
    offAgenda: agendaKeepers,
  },
  agreedPositive: { takenUp: observer, abandoned: observer },
  agreedWithRemarks: { takenUp: observer, draft: office, abandoned: observer },
  negative: { draft: office, closed: office },
  twoPositions: { takenUp: observer, draft: office, closed: office },
  postponed: { onAgenda: coChairs, referredToTeam: coChairs, withdrawn: localSide },
  offAgenda: { submitted: localSide, referredToTeam: coChairs, withdrawn: localSide },
  noted: { takenUp: observer, referredToTeam: plenary, draft: office, closed: office },

  takenUp: { onGovernmentList: observer, abandoned: observer },
  onGovernmentList: { inConsultation: observer, abandoned: observer },
  inConsultation: {
    governmentDraftAtKwrist: observer,
    inConsultation: observer,
    abandoned: observer,
  },
  governmentDraftAtKwrist: {
    inCommittees: ['plenary', 'observer'],
    inConsultation: observer,
    abandoned: observer,
  },
  inCommittees: { adoptedByCabinet: observer, inConsultation: observer, abandoned: observer },
  adoptedByCabinet: { sentToSejm: observer, abandoned: observer },
  sentToSejm: { printed: observer, selfAmended: observer },
  selfAmended: { printed: observer, firstReading: observer, passed: observer },
  abandoned: { draft: office, closed: office },

  printed: { firstReading: observer, rejected: observer, lapsed: observer },
  firstReading: { passed: observer, rejected: observer, lapsed: observer },
  passed: { inSenate: observer, rejected: observer },
  inSenate: { senatePosition: observer, withPresident: observer },
  senatePosition: { withPresident: observer, rejected: observer },
  withPresident: { promulgated: observer, rejected: observer },
  promulgated: { inForce: observer },
  rejected: { draft: office },
  lapsed: { draft: office },
  inForce: {},

  withdrawn: { draft: ['author', 'board', 'localSide', 'office'] },
  closed: { draft: office },
}

/** Stages whose return to `draft` is only a round of remarks on the same version. */
const sameVersion: ReadonlySet<StageId> = new Set(['inReview'])

/** What the step out of a stage has to tell about how it ended. */
const told: Partial<Record<StageId, Partial<Record<StageId, readonly DetailField[]>>>> = {
  governmentDraftAtKwrist: {
    inCommittees: ['kwristOutcome'],
    inConsultation: ['kwristOutcome'],
  },
  inSenate: { senatePosition: ['senateResult'], withPresident: ['senateResult'] },
}

function rows(): Transition[] {
  const found: Transition[] = []
  for (const from of Object.keys(table)) {
    for (const to of Object.keys(table)) {
      if (!isStage(from) || !isStage(to)) continue
      const actors = table[from][to]
      if (actors === undefined) continue
      const returns = to === 'draft' && !sameVersion.has(from)
      found.push({ from, to, actors, returns, tells: told[from]?.[to] ?? [] })
    }
  }
  return found
}

function isStage(text: string): text is StageId {
  return Object.hasOwn(table, text)
}

/**
 * Every permitted step, after the state model of the Joint Commission's procedure. What is not here
 * cannot be recorded.
 */
export const transitions: readonly Transition[] = rows()

/** The step from one stage to another; `null` when the procedure has none. */
export function findTransition(from: StageId, to: StageId): Transition | null {
  return transitions.find((step) => step.from === from && step.to === to) ?? null
}
