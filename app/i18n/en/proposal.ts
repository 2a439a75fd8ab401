import type * as pl from '../pl/proposal.ts'
import { plural } from './format.ts'

/** The recommendation: its page, its versions, the drafting studio. */
export const proposal: typeof pl.proposal = {
  genre: 'recommended changes to acts',
  list: 'Recommendations',
  parts: 'Parts of the recommendation',
  tabs: {
    changes: 'Changes in the act',
    rationale: 'Rationale',
    versions: 'Versions',
    review: 'Review',
    status: 'Progress',
    outcome: 'Outcome',
    documents: 'Documents',
  },
  version: (number: number) => `Version ${number}`,
  versionOf: (number: number, newest: number) =>
    number === newest ? `Version ${number}` : `Version ${number} of ${newest}`,
  draft: 'Draft',
  noVersion: 'There is no saved version yet',
  noVersionText:
    'You see the draft that the authors are working on. It becomes a version when they save it.',
  draftNewer: 'The draft differs from the last version.',
  amends: 'amends',
  lawOf: (sources: string) => `text: ${sources}`,
  coAuthors: 'Co-authors',
  by: (organisation: string, people: string) => `${organisation} · ${people}`,
  example: 'Example',
  edit: 'Edit the draft',
  download: 'Download the package',
  downloadHint: 'Markdown: amending provisions, rationale, entry into force',

  problem: 'Problem',
  changedProvisions: 'Provisions changed',
  wholeAct: 'Whole act with changes',
  onlyChanges: 'Only the provisions changed',
  views: 'How to show the changes',
  view: { inline: 'In the text', beside: 'Side by side', after: 'After the change' },
  against: 'against',
  againstStatute: 'the act',
  againstVersion: (number: number) => `version ${number}`,
  noChanges: 'This recommendation does not change any provision yet.',
  noDifference: 'There are no differences between these texts.',
  noStatute: (act: string, source: string) =>
    `The program does not have the text of ${act} published in ${source}. A coordinator can load it.`,
  moreArticles: (count: number) => plural(count, { one: 'article', many: 'articles' }),

  amending: 'Amending provision',
  seal: 'Read back, the provision gives exactly this text',
  sealBroken: 'Read back, the provision gives another text. Check:',
  wholeArticle: 'whole article',
  notApplied: 'This change cannot be made in the text of the act:',

  checks: 'Checks',
  checksClean:
    'Nothing to remark on numbering, punctuation of enumerations, terms, references and entry into force.',
  severity: { error: 'error', warning: 'warning' },
  show: 'Show',
  mend: 'Mend',
  add: 'Put in the formula',

  rationale: 'Rationale',
  transitional: 'Transitional provisions',
  entryIntoForce: 'Entry into force',
  empty: 'Not written yet.',

  documents: {
    title: 'Documents',
    packages: 'Packages to download',
    docx: 'DOCX: draft provisions, rationale, comparison of wordings (in Polish)',
    packageOf: (number: number) => `Package of version ${number}`,
    draftPackage: 'Package of the draft',
    agenda: 'Demands that it answers',
    practices: 'Good practices that speak for it',
    noAgenda: 'No demands have been named.',
    noPractices: 'No good practices have been named.',
    leader: (name: string) => `leader: ${name}`,
    sources: 'Texts changed',
  },

  versions: {
    title: 'Versions',
    none: 'No version has been saved yet.',
    noneText:
      'A version is made in the editor: “Save a version”. A saved version cannot be changed.',
    read: 'Read',
    compareStatute: 'Compare with the act',
    comparePrevious: (number: number) => `Compare with version ${number}`,
    savedBy: (author: string) => `author: ${author}`,
    fingerprint: 'Digest of the content (SHA-256)',
    choose: 'Compare versions',
    newer: 'Version',
    older: 'against',
    compare: 'Compare',
    statute: 'the act',
    note: 'What was changed',
    text: 'Text of the act',
    showAll: 'Show everything',
    showChanges: 'Show changes only',
    unknown: 'This recommendation has no such version.',
    badAgainst:
      'A version can be compared with the act or with another saved version of this recommendation.',
  },

  form: {
    new: 'New recommendation',
    newLead:
      'Give a title and an area. You will change the provisions in the next step, in the text of the act itself; the program writes the amending provision.',
    title: 'Title',
    titleHint:
      'Short and to the point, in Polish, for example „Związki międzygminne otwarte dla powiatów”.',
    area: 'Area',
    act: 'Act to begin with',
    problem: 'Problem',
    problemHint: 'In one or two sentences: what does not work today and whom it concerns.',
    create: 'Create the draft',
    openDrafts: 'Open drafts',
    continueIn: 'You can propose this change in one of your drafts:',
    titleMissing: 'Enter the title of the recommendation.',
    titleLong: 'The title may have at most 200 characters.',
    areaMissing: 'Enter the area.',
    actUnknown: 'Choose one of the acts on the list.',
    noOrganisation: 'Your account belongs to no organisation. Ask the administrator.',
    tooLong: 'The text is too long. At most 200,000 characters fit.',
  },
}

/** What a part of the recommendation is called. */
export const partNames: typeof pl.partNames = {
  problem: 'Problem',
  changes: 'Changes',
  rationale: 'Rationale',
  transitional: 'Transitional provisions',
  entryIntoForce: 'Entry into force',
}

/** The part that a form's field or an address names; `null`: none. */
export const partNamed: typeof pl.partNamed = (name) =>
  Object.entries(partNames).find(([part]) => part === name)?.[1] ?? null
