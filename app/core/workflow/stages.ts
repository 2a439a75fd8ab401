import type { DetailField } from './details.ts'
import type { LegalBasis, Stage, StageDeadline, StageGroup, StageId } from './stage.ts'

const kwrist = (provision: string): LegalBasis => ({ act: 'kwrist', provision })
const rprm = (provision: string): LegalBasis => ({ act: 'rprm', provision })
const constitution = (provision: string): LegalBasis => ({ act: 'constitution', provision })

const none: StageDeadline = { kind: 'none' }
const setByPeople: StageDeadline = { kind: 'setByPeople' }
const nextPlenary: StageDeadline = { kind: 'nextPlenary' }

interface Row {
  readonly required?: readonly DetailField[]
  readonly optional?: readonly DetailField[]
  readonly deadline?: StageDeadline
  readonly basis?: LegalBasis
  readonly end?: true
  readonly needsVersion?: false
}

function stage(group: StageGroup, row: Row): Stage {
  return {
    group,
    required: row.required ?? [],
    optional: row.optional ?? ['document'],
    deadline: row.deadline ?? none,
    basis: row.basis ?? null,
    end: row.end ?? false,
    needsVersion: row.needsVersion ?? true,
  }
}

/**
 * Everything that is known of every stage: where it belongs, what has to be recorded when it is
 * entered, which rule sets its time. The act of 6 May 2005 on KWRiST is `kwrist`, the working rules
 * of the Council of Ministers are `rprm`. No statutory time runs against the government for a
 * recommendation that the local side itself brings: art. 7 ust. 3 is about drafts sent for opinion.
 */
export const stages: Readonly<Record<StageId, Stage>> = {
  draft: stage('association', { needsVersion: false, basis: { act: 'ztp', provision: '§ 1' } }),
  inReview: stage('association', { deadline: setByPeople, optional: ['nextDate', 'document'] }),
  readyForBoard: stage('association', { optional: ['nextDate', 'document', 'remarks'] }),
  adoptedByBoard: stage('association', { required: ['number'], optional: ['document', 'meeting'] }),
  declinedByBoard: stage('association', { required: ['reason'], end: true }),

  passedToLocalSide: stage('localSide', {
    required: ['document', 'addressee'],
    optional: ['person'],
    basis: kwrist('art. 9'),
  }),
  agreedByLocalSide: stage('localSide', {
    required: ['organisations'],
    optional: ['meeting', 'document'],
    deadline: nextPlenary,
    basis: kwrist('art. 9'),
  }),
  noCommonPosition: stage('localSide', {
    required: ['organisations'],
    optional: ['meeting', 'document', 'remarks'],
    basis: kwrist('art. 9'),
  }),

  submitted: stage('kwrist', {
    required: ['route', 'document', 'delivered'],
    optional: ['person', 'addressee'],
    deadline: setByPeople,
    basis: kwrist('art. 12'),
  }),
  referredToTeam: stage('kwrist', {
    required: ['team'],
    optional: ['meeting', 'document'],
    basis: kwrist('art. 10 ust. 2'),
  }),
  consideredByTeam: stage('kwrist', {
    required: ['meeting', 'opinion'],
    optional: ['side', 'document', 'remarks'],
    basis: kwrist('art. 10 ust. 5'),
  }),
  onAgenda: stage('kwrist', {
    required: ['meeting'],
    optional: ['agendaPoint', 'document'],
    deadline: nextPlenary,
    basis: kwrist('art. 11 ust. 2 pkt 2'),
  }),
  agreedPositive: stage('kwrist', {
    required: ['meeting', 'document'],
    optional: ['remarks'],
    basis: kwrist('art. 7 ust. 1'),
  }),
  agreedWithRemarks: stage('kwrist', {
    required: ['meeting', 'document', 'remarks'],
    optional: [],
    basis: kwrist('art. 7 ust. 1'),
  }),
  negative: stage('kwrist', {
    required: ['meeting', 'document', 'side'],
    optional: ['remarks'],
    basis: kwrist('art. 7'),
  }),
  twoPositions: stage('kwrist', {
    required: ['meeting', 'document'],
    optional: ['remarks'],
    basis: kwrist('art. 7 ust. 2'),
  }),
  postponed: stage('kwrist', {
    required: ['reason'],
    optional: ['nextDate', 'meeting', 'document'],
    deadline: nextPlenary,
    basis: kwrist('art. 11 ust. 2 pkt 2'),
  }),
  offAgenda: stage('kwrist', {
    required: ['person', 'reason'],
    optional: ['meeting', 'document'],
    basis: kwrist('art. 11 ust. 2 pkt 2'),
  }),
  noted: stage('kwrist', {
    required: ['meeting', 'ministry'],
    optional: ['document', 'remarks'],
    basis: kwrist('art. 9'),
  }),

  takenUp: stage('government', {
    required: ['ministry', 'document'],
    optional: ['person'],
    basis: { act: 'ztp', provision: '§ 1' },
  }),
  onGovernmentList: stage('government', {
    required: ['number'],
    optional: ['plannedFor', 'ministry', 'person', 'document'],
    basis: rprm('§ 25a'),
  }),
  inConsultation: stage('government', {
    required: ['stageName'],
    optional: ['number', 'document'],
    deadline: setByPeople,
    basis: rprm('§ 25a'),
  }),
  governmentDraftAtKwrist: stage('government', {
    required: ['delivered'],
    optional: ['document', 'meeting', 'opinion', 'side'],
    deadline: { kind: 'statutory', days: 30, from: 'delivered' },
    basis: kwrist('art. 7 ust. 3'),
  }),
  inCommittees: stage('government', {
    required: ['stageName'],
    deadline: { kind: 'rules', days: 14, from: 'event' },
    basis: rprm('§ 80a'),
  }),
  adoptedByCabinet: stage('government', { required: ['number'] }),
  sentToSejm: stage('government', { basis: constitution('art. 118') }),
  selfAmended: stage('government', {
    required: ['number'],
    basis: constitution('art. 119 ust. 2'),
  }),
  abandoned: stage('government', { required: ['document'], optional: ['reason'] }),

  printed: stage('parliament', {
    required: ['number'],
    optional: ['person', 'document'],
    basis: constitution('art. 118'),
  }),
  firstReading: stage('parliament', {
    required: ['document'],
    optional: ['stageName', 'number'],
    basis: constitution('art. 119'),
  }),
  passed: stage('parliament', { basis: constitution('art. 119–120') }),
  inSenate: stage('parliament', {
    optional: ['number', 'document', 'remarks'],
    deadline: { kind: 'statutory', days: 30, urgentDays: 14, from: 'event' },
    basis: constitution('art. 121 ust. 2'),
  }),
  senatePosition: stage('parliament', { basis: constitution('art. 121 ust. 3') }),
  withPresident: stage('parliament', {
    deadline: { kind: 'statutory', days: 21, urgentDays: 7, from: 'event' },
    basis: constitution('art. 122'),
  }),
  promulgated: stage('parliament', {
    required: ['eli'],
    optional: ['document', 'extent'],
    deadline: { kind: 'statutory', days: 14, from: 'event' },
    basis: { act: 'promulgation', provision: 'art. 4 ust. 1' },
  }),
  rejected: stage('parliament', { required: ['stageName'], end: true }),
  lapsed: stage('parliament', { required: ['reason'], end: true }),
  inForce: stage('parliament', { required: ['extent'], optional: ['eli', 'document'], end: true }),

  withdrawn: stage('end', { required: ['reason'], end: true, needsVersion: false }),
  closed: stage('end', { required: ['reason'], end: true }),
}
