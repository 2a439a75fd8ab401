import type * as pl from '../pl/search.ts'
import { plural } from './format.ts'

const results = { one: 'result', many: 'results' }

/** Looking for anything from the field at the top, and the page of what was found. */
export const search: typeof pl.search = {
  title: 'Search',
  titleFor: (question: string) => `Search: ${question}`,
  lead: 'In the acts, recommendations, remarks and meetings, which are in Polish: in every form of a word, and without Polish letters too.',
  label: 'What are you looking for?',
  submit: 'Search',
  filters: {
    open: 'Narrow the results',
    act: 'Act',
    group: 'Stage of the recommendation',
    from: 'From',
    until: 'Until',
    any: 'all',
    apply: 'Narrow',
    clear: 'Remove the conditions',
  },
  found: (count: number, question: string) => `${plural(count, results)} for “${question}”`,
  every: 'Everything',
  kindsLabel: 'Kind of results',
  kinds: {
    provision: 'Provisions',
    proposal: 'Recommendations',
    remark: 'Remarks',
    meeting: 'Meetings',
  },
  allOfKind: {
    provision: (count: number) => `All provisions (${count})`,
    proposal: (count: number) => `All recommendations (${count})`,
    remark: (count: number) => `All remarks (${count})`,
    meeting: (count: number) => `All meetings (${count})`,
  },
  parts: {
    text: '',
    problem: 'Problem',
    changes: 'Changes',
    rationale: 'Rationale',
    transitional: 'Transitional provisions',
    entryIntoForce: 'Entry into force',
    remark: '',
    wording: 'Proposed wording',
    reply: 'Reply',
    answer: 'Position',
    agenda: 'Agenda',
    minutes: 'Minutes',
    place: 'Place',
  },
  relaxed: {
    beginnings: (question: string) =>
      `The words “${question}” occur nowhere in this form. What begins like them is shown.`,
    some: (question: string) =>
      `Nothing holds all the words “${question}” together. What holds some of them is shown.`,
  },
  cited: 'Provisions with this number',
  citedPart: (cited: string) => `nearest: ${cited}`,
  remarkOn: (remark: number, proposal: string) => `Remark ${proposal}/${remark}`,
  noVersion: 'no saved version',
  none: (question: string) => `“${question}” was not found`,
  noneText: 'Check the spelling or use fewer words. You can also search like this:',
  followHint: 'You will be told of recommendations with these words, new ones too.',
  noneNarrowed: 'No result meets these conditions.',
  noneNarrowedText: (count: number) => `Without them: ${plural(count, results)}.`,
  nothingAsked: 'What can be searched for',
  examples: [
    { question: 'art. 64 ust. 1 usg', what: 'a provision by its number: leads straight to it' },
    { question: 'związek międzygminny', what: 'words in every form' },
    { question: '"statut związku"', what: 'exactly these words side by side' },
    { question: 'komun*', what: 'the beginning of a word' },
    { question: 'R-2014-03', what: 'a recommendation by its number' },
  ],
}
