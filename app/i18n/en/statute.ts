import type * as pl from '../pl/statute.ts'
import { plural } from './format.ts'

/** The statute as a book. */
export const statute: typeof pl.statute = {
  contents: 'Contents',
  contentsOf: (title: string) => `Contents: ${title}`,
  omitted: (before: string, after: string) =>
    `excerpt: the provisions between art. ${before} and art. ${after} are left out`,
  omittedStart: (after: string) => `excerpt: the provisions before art. ${after} are left out`,
  touched: (numbers: string) => `changed by ${numbers}`,
  touchedElsewhere: (count: number) =>
    `${plural(count, {
      one: 'recommendation changes',
      many: 'recommendations change',
    })} another text of this act, in whose margin they are shown:`,
  touchedBy: 'Recommendations that change this provision',
  propose: 'Propose a change',
  proposeFor: (unit: string) => `Propose a change: ${unit}`,
  permanentLink: (unit: string) => `Permanent link: ${unit}`,
  excerpt: 'excerpt',
  excerptTitle: 'This is an excerpt of the act',
  excerptHint:
    'The program holds the provisions that the example recommendations concern, and those around them. The whole text is loaded by a coordinator on the page “Texts of acts” or by the command',
  source: (source: string) => `Source: ${source}`,
  asOf: (day: string) => `law as of ${day}`,
  text: 'Text of the act',
  chooseText: 'Law as of',
  show: 'Show',
  compare: 'Compare texts',
  download: 'Download the text',
  articles: (count: number) => plural(count, { one: 'article', many: 'articles' }),
  find: 'Find in the text of the act',
  findSubmit: 'Find',
  findClear: 'Clear',
  findNone: (question: string) => `“${question}” was not found in this text.`,
  findTooShort: 'Enter at least two characters.',
  findPlace: (at: number, of: number) => `${at} of ${of}`,
  findPlaces: { one: 'place', few: 'places', many: 'places' },
  findPrevious: 'Previous',
  findNext: 'Next',
}
