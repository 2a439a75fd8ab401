import type * as pl from '../pl/authors.ts'

/** Who writes a recommendation. */
export const authors: typeof pl.authors = {
  title: 'Authors',
  author: 'Author',
  coAuthors: 'Co-authors',
  none: 'Nobody writes it together with the author.',
  hint: 'A co-author reads and changes the draft, saves versions and answers remarks. What a removed one saved stays.',
  remove: (name: string) => `Remove: ${name}`,
  removeShort: 'Remove',
  add: 'Add a co-author',
  whom: 'Expert',
  choose: 'Choose a person',
  nobody: 'Every expert with an open account writes this recommendation already.',
  added: 'The co-author is added and can change the draft from now on.',
  removed: 'The co-author is removed and cannot change the draft any more.',
  gone: 'That person was no co-author any more.',
}

export const namingProblems: typeof pl.namingProblems = {
  unknown: 'Choose a person from the list.',
  closed: 'The account of this person is closed.',
  'is-author': 'This is the author of the recommendation, who need not be added.',
  already: 'This person is a co-author already.',
  'no-right': 'Only an expert can write a draft, and this person has another role.',
}
