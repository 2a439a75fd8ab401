import type { DetailField } from './details.ts'
import type { LegalBasis, Stage, StageDeadline, StageGroup, StageId } from './stage.ts'

const kwrist = (provision: string): LegalBasis => ({ act: 'kwrist', provision })
const rprm = (provision: string): LegalBasis => ({ act: 'rprm', provision })
const constitution = (provision: string): LegalBasis => ({ act: 'constitution', provision })

const none: StageDeadline = { kind: 'none' }
const setByPeople: StageDeadline = { kind: 'setByPeople' }
const nextPlenary: StageDeadline = { kind: 'nextPlenary' }

const twoSides = [
  ...(['governmentPosition', 'governmentText'] as const),
  ...(['localPosition', 'localText'] as const),
]

interface Row {
  readonly required?: readonly DetailField[]
  readonly optional?: readonly DetailField[]
  readonly deadline?: StageDeadline
  readonly basis?: LegalBasis
  readonly end?: true
  readonly needsVersion?: false
  readonly minuted?: true
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
    minuted: row.minuted ?? false,
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
  readyForBoard: stage('association', {
    required: ['financialEffect'],
    optional: ['nextDate', 'document', 'remarks', 'despite'],
    deadline: setByPeople,
  }),
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
    optional: ['person', 'addressee', 'nextDate'],
    deadline: setByPeople,
    basis: kwrist('art. 12'),
  }),
  referredToTeam: stage('kwrist', {
    required: ['team'],
    optional: ['meeting', 'document', 'remarks'],
    basis: kwrist('art. 10 ust. 2'),
  }),
  consideredByTeam: stage('kwrist', {
    required: ['meeting', 'opinion'],
    optional: ['document', 'minutes', 'side', 'text', ...twoSides, 'reservations', 'remarks'],
    basis: kwrist('art. 10 ust. 5'),
    minuted: true,
  }),
  onAgenda: stage('kwrist', {
    required: ['meeting', 'agendaPoint'],
    deadline: nextPlenary,
    basis: kwrist('art. 11 ust. 2 pkt 2'),
  }),
  agreedPositive: stage('kwrist', {
    required: ['meeting'],
    optional: ['document', 'minutes', 'text', 'reservations'],
    basis: kwrist('art. 7 ust. 1'),
    minuted: true,
  }),
  agreedWithRemarks: stage('kwrist', {
    required: ['meeting', 'remarks'],
    optional: ['document', 'minutes', 'text', 'reservations'],
    basis: kwrist('art. 7 ust. 1'),
    minuted: true,
  }),
  negative: stage('kwrist', {
    required: ['meeting', 'side'],
    optional: ['document', 'minutes', 'text', 'reservations', 'remarks'],
    basis: kwrist('art. 7'),
    minuted: true,
  }),
  twoPositions: stage('kwrist', {
    required: ['meeting', 'governmentText', 'localText'],
    optional: ['governmentPosition', 'localPosition', 'document', 'minutes', 'remarks'],
    basis: kwrist('art. 7 ust. 2'),
    minuted: true,
  }),
  postponed: stage('kwrist', {
    required: ['reason', 'nextDate'],
    optional: ['meeting', 'document'],
    deadline: nextPlenary,
    basis: kwrist('art. 11 ust. 2 pkt 2'),
  }),
  offAgenda: stage('kwrist', {
    required: ['person', 'reason'],
    optional: ['meeting', 'document'],
    basis: kwrist('art. 11 ust. 2 pkt 2'),
  }),
  noted: stage('kwrist', {
    required: ['meeting', 'ministry', 'text'],
    optional: ['document', 'minutes', 'remarks'],
    basis: kwrist('art. 9'),
    minuted: true,
  }),

  takenUp: stage('government', {
    required: ['ministry', 'person', 'document'],
    optional: [],
    basis: { act: 'ztp', provision: '§ 1' },
  }),
  onGovernmentList: stage('government', {
    required: ['number', 'plannedFor', 'person'],
    optional: ['ministry', 'document'],
    basis: rprm('§ 25a'),
  }),
  inConsultation: stage('government', {
    required: ['number', 'stageName', 'draftDate'],
    optional: ['nextDate', 'document'],
    deadline: setByPeople,
    basis: rprm('§ 25a'),
  }),
  governmentDraftAtKwrist: stage('government', {
    required: ['delivered'],
    optional: ['document', 'meeting'],
    deadline: {
      kind: 'statutory',
      days: 30,
      from: 'delivered',
      basis: kwrist('art. 7 ust. 3'),
      movable: true,
      lapse: 'waiver',
    },
    basis: kwrist('art. 8 ust. 1'),
  }),
  inCommittees: stage('government', {
    required: ['stageName'],
    optional: ['legalCommission', 'exemption', 'document'],
    deadline: { kind: 'rules', days: 14, from: 'legalCommission', basis: rprm('§ 80a') },
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
    required: ['number', 'term', 'applicant'],
    basis: constitution('art. 118'),
  }),
  firstReading: stage('parliament', {
    required: ['committee'],
    optional: ['number', 'document'],
    basis: constitution('art. 119'),
  }),
  passed: stage('parliament', { basis: constitution('art. 119–120') }),
  inSenate: stage('parliament', {
    optional: ['mode', 'number', 'document', 'remarks'],
    deadline: {
      kind: 'statutory',
      days: 30,
      urgentDays: 14,
      from: 'event',
      basis: constitution('art. 121 ust. 2'),
      lapse: 'deemedPassed',
    },
    basis: constitution('art. 121'),
  }),
  senatePosition: stage('parliament', { basis: constitution('art. 121 ust. 3') }),
  withPresident: stage('parliament', {
    optional: ['mode', 'document'],
    deadline: {
      kind: 'statutory',
      days: 21,
      urgentDays: 7,
      from: 'event',
      basis: constitution('art. 122 ust. 2'),
    },
    basis: constitution('art. 122'),
  }),
  promulgated: stage('parliament', {
    required: ['eli'],
    optional: ['inForceOn', 'document', 'extent'],
    deadline: {
      kind: 'statutory',
      days: 14,
      from: 'event',
      basis: { act: 'promulgation', provision: 'art. 4 ust. 1' },
      over: true,
      lapse: 'entersIntoForce',
    },
    basis: constitution('art. 88 ust. 1'),
  }),
  rejected: stage('parliament', { required: ['stageName'], end: true }),
  lapsed: stage('parliament', { required: ['reason'], end: true }),
  inForce: stage('parliament', {
    required: ['extent', 'entryDates'],
    optional: ['eli', 'document'],
    basis: { act: 'promulgation', provision: 'art. 4 ust. 1' },
    end: true,
  }),

  withdrawn: stage('end', { required: ['reason'], end: true, needsVersion: false }),
  closed: stage('end', { required: ['reason'], end: true }),
}
