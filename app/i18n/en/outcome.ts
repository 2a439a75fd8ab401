import type * as pl from '../pl/outcome.ts'
import { plural } from './format.ts'

const percent = new Intl.NumberFormat('en-GB', { style: 'percent' })

/** What became of a recommendation's wording in the law. */
export const outcome: typeof pl.outcome = {
  title: 'Outcome in the act',
  lead: 'How much of the proposed wording became law, unit by unit.',
  none: 'No enacted act has been linked yet.',
  noneText:
    'When an act is promulgated, the coordinator links it here and shows what follows from it.',
  share: (share: number) => percent.format(share),
  shareNote: (carried: number, wanted: number) =>
    `${carried} of ${plural(wanted, { one: 'word', many: 'words' })} that the recommendation wanted to add or remove`,
  whole: 'In the whole recommendation',
  inAct: (act: string) => `Act ${act}`,
  announced: (day: string) => `promulgated ${day}`,
  inForce: (day: string) => `in force from ${day}`,
  comparedWith: (version: number) => `compared with version ${version}`,
  notConcerned: 'This enactment does not change this act.',
  noText: 'The program does not have the text that this version changes.',
  failed: (count: number) =>
    `${plural(count, { one: 'change concerns', many: 'changes concern' })} provisions outside the text at hand and do not affect the comparison.`,
  verdicts: {
    same: 'enacted in full',
    partly: 'enacted in part',
    otherwise: 'regulated otherwise',
    not: 'not enacted',
  },
  wanted: {
    added: 'add',
    removed: 'delete',
    changed: 'change',
    moved: 'renumber',
  },
  wantedTo: (what: string) => `recommendation: ${what}`,
  elsewhere: (place: string) => `in the act as ${place}`,
  diffNote:
    'Words that are only in the recommendation are struck through; those only in the act are underlined.',
  repealed: 'provision repealed',
  nothing: 'Nothing in the act corresponds to this; it was proposed:',
  counts: ({ same, partly, otherwise, not }) =>
    `in full ${same}, in part ${partly}, otherwise ${otherwise}, not enacted ${not}`,
  record: 'Link an enacted act',
  recordLead:
    'Paste the amending act (or only the provisions that concern the recommendation) or the new text of the act. The record cannot be changed.',
  form: 'What you paste',
  forms: {
    amending: 'an amending act',
    text: 'a new text of the act',
  },
  version: 'Compare with version',
  eli: 'Promulgation (ELI)',
  eliHint: 'For example DU/2015/1045.',
  act: 'Title',
  announcedOn: 'Date of promulgation',
  inForceOn: 'Date of entry into force',
  text: 'Text',
  save: 'Save and compare',
  saved: 'The act is linked with the recommendation.',
  problems: {
    eli: 'Enter the identifier as DU/year/item.',
    title: 'Enter a title of at most 500 characters.',
    announcedOn: 'Enter the date of promulgation.',
    inForceOn: 'Enter a date or leave the field empty.',
    text: 'Paste the text.',
    nothingRead:
      'No change to any of the acts that the recommendation concerns was found in this text.',
    version: 'Choose a saved version.',
  },
}
