import type * as pl from '../pl/meetings.ts'
import { plural } from './format.ts'

export const meetingKindNames: typeof pl.meetingKindNames = {
  plenary: 'KWRiST plenary',
  team: 'KWRiST team',
  localSide: 'local government side',
  board: 'board',
}

export const outcomeNames: typeof pl.outcomeNames = {
  '': 'not considered yet',
  agreedPositive: 'positive opinion, agreed',
  agreedWithRemarks: 'positive opinion with remarks',
  agreedNegative: 'negative opinion',
  disagreed: 'no agreement: two positions',
  toTeam: 'referred to a team',
  deferred: 'deferred',
  offAgenda: 'taken off the agenda',
  teamEmpowered: 'team empowered to give the opinion',
  noted: 'noted',
  waived: 'no opinion within the time limit',
}

/** Meetings, their agendas and what became of each point. */
export const meetings: typeof pl.meetings = {
  title: 'Meetings',
  lead: 'The meetings of the Joint Commission of the Government and Local Government (KWRiST) and its teams at which recommendations are considered.',
  none: 'No meetings have been entered yet.',
  upcoming: 'Coming up',
  items: (count: number) => plural(count, { one: 'item', many: 'items' }),
  agenda: 'Agenda',
  noItems: 'The agenda is not known yet.',
  minutes: 'Minutes',
  new: 'New meeting',
  newLead:
    'The meeting can be named later when a step is recorded, for example an entry on the agenda.',
  kind: 'Kind',
  team: 'Team',
  teamHint: 'Only for the meeting of a team.',
  noTeam: 'none',
  date: 'Date',
  name: 'Name',
  nameHint: 'For example “Plenary meeting of the Joint Commission”.',
  place: 'Place',
  create: 'Add the meeting',
  addPoint: 'Add an agenda item',
  pointTitle: 'Matter',
  pointTitleHint: 'May be left empty if the item concerns a recommendation.',
  pointProposal: 'Recommendation',
  noProposal: 'another matter',
  add: 'Add the item',
  decide: 'Record what the meeting decided',
  decideLead:
    'Choose what was decided on each item. The steps of the recommendations are recorded from this all together or not at all; items without a choice stay undecided.',
  decideAll: 'Record all',
  undecided: 'do not record',
  particulars: 'Details that the decision requires',
  documents: 'Documents',
  noDocuments: 'No documents have been attached yet.',
  addDocument: 'Attach a document',
  documentHint: 'PDF, DOCX, XLSX, ODT, ODS, PNG, JPG or TXT, at most 15 MB.',
  attach: 'Attach',
  held: 'Decisions can be recorded from the day of the meeting.',
  outcome: 'Decision',
  note: 'Note',
  minutesHint: 'Where the minutes are and what follows from them. This cannot be changed later.',
  saveMinutes: 'Save the minutes',
  saved: 'Saved.',
  problems: {
    kind: 'Choose the kind of meeting.',
    team: 'Choose a team from the list; other meetings have no team.',
    date: 'Enter the date of the meeting.',
    title: 'Enter a name of at most 200 characters.',
    place: 'The place may have at most 200 characters.',
    point: 'Enter a matter or choose a recommendation.',
    minutes: 'Enter where the minutes are.',
    nothingDecided: 'Choose the decision on at least one item.',
    notYetHeld: 'The meeting has not been held yet.',
    before: 'This was recorded before; the record has not been changed.',
  },
  noMinutes: 'The minutes are being prepared.',
}

/** Why a file was not kept. */
export const fileProblemTexts: typeof pl.fileProblemTexts = {
  empty: 'Choose a file that is not empty.',
  tooLarge: 'The file is larger than 15 MB.',
  notAccepted: 'Files of this kind cannot be attached.',
  notWhatItClaims: 'The contents of the file are not what the ending of its name says.',
}

/** The demands of the Congress and the good practices. */
export const evidence: typeof pl.evidence = {
  agendaTitle: 'Demands',
  agendaLead:
    'The agenda of legislative changes of the First Congress of Local Government Partnerships (Poznan, June 2014), and what becomes of it.',
  answers: 'Recommendations that answer it',
  unanswered: 'No published recommendation answers this demand yet.',
  practicesTitle: 'Good practices',
  practicesLead:
    '26 descriptions of cooperation in partnership, from the base of good practices kept by the Union of Rural Communes („Związek Gmin Wiejskich RP”). They are evidence that the recommendations meet real needs.',
  practicesSource: 'Descriptions at dobrepraktyki.pl',
  supports: 'Supports the recommendations',
}
