import type * as pl from '../pl/act-import.ts'
import { plural } from './format.ts'

/** Loading a further text of an act. */
export const actImport: typeof pl.actImport = {
  title: 'Load a text of an act',
  lead: 'The new text joins those loaded before. It replaces nothing: recommendations still refer to the text on which they were written.',
  act: 'Act',
  actFromText: 'recognise it by the title in the text',
  file: 'File with the text',
  fileHint: 'Markdown or plain text (UTF-8), at most 3 MB.',
  text: 'or a pasted text',
  textHint:
    'It may be copied from Dziennik Ustaw: the program takes out page headers and joins words divided at line ends.',
  source: 'Publication',
  sourceHint: 'If the text itself does not give it, for example DU/2016/446.',
  asOf: 'Law as of',
  asOfHint: 'If the text itself does not give it.',
  excerpt: 'This is an excerpt: some provisions are left out',
  check: 'Check the text',
  store: 'Save as a new text',
  checkedTitle: 'This is how the program read the text',
  recognised: 'Act',
  articles: (count: number) => plural(count, { one: 'article', many: 'articles' }),
  units: (count: number) => plural(count, { one: 'unit', many: 'units' }),
  changes: (count: number, than: string) =>
    `${plural(count, { one: 'unit reads', many: 'units read' })} differently than in the text ${than}`,
  noChanges: (than: string) => `no differences from the text ${than}`,
  problemsTitle: 'What to look at',
  noProblems: 'Nothing to object to: every piece of the text has its place.',
  line: (number: number) => `line ${number}`,
  moreProblems: (count: number) => `and ${count} more`,
  stored: 'The text is saved.',
  storedBefore: 'The same text had been loaded before; nothing has changed.',
  problems: {
    empty: 'Choose a file or paste the text of an act.',
    'too-large': 'This is too much for the text of one act: at most 3 MB.',
    pdf: 'This is a PDF file. Copy the text from it and paste it below.',
    office: 'This is a word processor document. Save it as plain text or paste its contents below.',
    'not-text': 'This is not a text file.',
    'not-utf8': 'The text is not saved in UTF-8. Save it in that encoding and load it again.',
    noUnits: 'There is not a single article in this text.',
    otherAct: (title: string) => `This is the text of another act: ${title}.`,
    act: 'Choose an act.',
    source: 'Enter the publication as DU/year/item, for example DU/2016/446.',
    asOf: 'Enter the day whose law the text gives.',
  },
}
