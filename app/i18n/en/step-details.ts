import type * as pl from '../pl/step-details.ts'
import { detailTextOf } from '../detail-text.ts'
import { formatDate } from './format.ts'

export const opinionNames: typeof pl.opinionNames = {
  positive: 'positive',
  withRemarks: 'positive with remarks',
  negative: 'negative',
  disagreed: 'no agreement: two positions',
}

export const positionNames: typeof pl.positionNames = {
  positive: 'positive',
  withRemarks: 'positive with remarks',
  negative: 'negative',
}

export const kwristOutcomeNames: typeof pl.kwristOutcomeNames = {
  ...opinionNames,
  waived: 'no opinion: the time limit has passed (art. 7 ust. 3)',
}

/** What an opinion is called where it stands with its side. */
export const givenOpinionNames: typeof pl.givenOpinionNames = {
  positive: 'positive opinion',
  withRemarks: 'positive opinion with remarks',
  negative: 'negative opinion',
  noted: 'noted',
  waived: 'no opinion within the time limit: the right to give one is waived, which is no consent',
}

export const senateResultNames: typeof pl.senateResultNames = {
  accepted: 'accepted without amendment',
  amended: 'amendments',
  rejected: 'rejected as a whole',
  silent: 'no resolution within the time limit: the act is deemed passed',
}

export const modeNames: typeof pl.modeNames = {
  ordinary: 'ordinary',
  urgent: 'urgent (art. 123 of the Constitution)',
}

export const minutesNames: typeof pl.minutesNames = {
  inPreparation: 'minutes being prepared',
}

export const sideNames: typeof pl.sideNames = {
  both: 'both sides (agreed)',
  government: 'government side',
  local: 'local government side',
}

export const routeNames: typeof pl.routeNames = {
  coChair: 'through a co-chair (art. 12 pkt 2)',
  team: 'through a team (art. 12 pkt 3)',
  motion: 'position of a side with a motion (art. 9)',
}

export const extentNames: typeof pl.extentNames = {
  whole: 'in full',
  part: 'in part',
  otherwise: 'otherwise',
}

export const fieldNames: typeof pl.fieldNames = {
  bill: 'Bill',
  minutes: 'Minutes',
  text: 'Words of the opinion or reply',
  governmentPosition: 'Position of the government side',
  governmentText: 'Words of the government side’s position',
  localPosition: 'Position of the local government side',
  localText: 'Words of the local government side’s position',
  reservations: 'Separate positions on particular questions',
  kwristOutcome: 'Opinion of KWRiST on the bill',
  senateResult: 'Decision of the Senate',
  mode: 'Procedure',
  draftDate: 'Date of the bill',
  legalCommission: 'End of the legal commission',
  exemption: 'Exemption from the legal commission',
  inForceOn: 'Day of entry into force by the act',
  entryDates: 'Entry into force of particular provisions',
  committee: 'Sejm committee',
  term: 'Term',
  applicant: 'Applicant',
  financialEffect: 'Financial effects',
  document: 'Document',
  number: 'Number',
  meeting: 'Meeting',
  team: 'Team',
  agendaPoint: 'Agenda item',
  opinion: 'Opinion',
  side: 'Whose opinion',
  route: 'Way of submission',
  extent: 'To what extent',
  delivered: 'Date of delivery',
  nextDate: 'Deadline',
  addressee: 'Addressee',
  organisations: 'Organisations',
  ministry: 'Ministry',
  person: 'Person',
  plannedFor: 'Planned for',
  stageName: 'Stage',
  reason: 'Reason',
  remarks: 'Remarks',
  despite: 'Reason for going on in spite of gaps',
  eli: 'Promulgation (ELI)',
}

export const fieldHints: typeof pl.fieldHints = {
  document: 'The letter, resolution or minutes by which this can be found.',
  number:
    'The number of the resolution, of the entry on the list (for example UD247) or of the print.',
  organisations: 'Which organisations support it and which take another position.',
  delivered: 'Time limits count from this day.',
  eli: 'For example DU/2015/1045.',
  stageName: 'The name of the stage, as in the source.',
  bill: 'What this bill is called, for example „UD247” or „druk nr 3379”.',
  minutes: 'Choose this if there are no minutes yet; otherwise name them in the field “Document”.',
  text: 'The words of the opinion, as in the minutes.',
  governmentText: 'Needed when the sides did not agree an opinion (art. 7 ust. 2).',
  localText: 'Needed when the sides did not agree an opinion (art. 7 ust. 2).',
  reservations: 'Each on a line of its own (art. 7 ust. 1).',
  kwristOutcome: 'Silence can be recorded only when 30 days have passed since delivery.',
  legalCommission: 'From this day the Standing Committee has 14 days to confirm the bill (§ 80a).',
  exemption: 'The Standing Committee then has 5 days to confirm the bill (§ 80a).',
  inForceOn: 'Empty: when 14 days have passed since the day of promulgation.',
  entryDates: 'Which provisions entered into force, and when.',
  applicant: 'The government, deputies, the Senate, the President or citizens.',
  despite: 'The board will read it at this step.',
  financialEffect: 'For the state budget and the budgets of local government units.',
}

/** What a field of a step holds, in words; `meeting` and `team` are what those are called. */
export const detailText: typeof pl.detailText = detailTextOf(
  {
    minutes: minutesNames,
    senateResult: senateResultNames,
    mode: modeNames,
    opinion: opinionNames,
    kwristOutcome: kwristOutcomeNames,
    governmentPosition: positionNames,
    localPosition: positionNames,
    side: sideNames,
    route: routeNames,
    extent: extentNames,
  },
  formatDate,
)
