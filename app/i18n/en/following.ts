import type * as pl from '../pl/following.ts'
import { formatDate } from './format.ts'

/** The page of what somebody follows. */
export const following: typeof pl.following = {
  title: 'Following',
  lead: 'When something changes here, it comes to your list of notifications and, if you wish, by e-mail.',
  begun: (name: string) => `You follow: ${name}.`,
  ended: (name: string) => `You no longer follow: ${name}.`,
  undo: 'Undo',
  undoOf: (name: string) => `Undo: follow ${name} again`,
  show: 'Go to this place',
  list: 'What you follow',
  kinds: {
    proposal: 'steps, versions, remarks and positions',
    unit: 'recommendations that change it',
    area: 'steps and versions of its recommendations, new ones too',
    search: 'recommendations that match it, new ones too',
    words: 'recommendations with these words in them, new ones too',
  },
  unreadable: 'you may no longer read it',
  since: (day: string) => `since ${formatDate(day)}`,
  none: 'You do not follow anything yet',
  noneText:
    'The button “Follow” is on the page of a recommendation, beside an article of an act, above a narrowed list of recommendations, and with what a search found.',
  toProposals: 'Go to the recommendations',
  addUnit: 'Follow a provision',
  addUnitLead:
    'You will be told of every recommendation that changes this provision or something in it, as soon as you may read it.',
  act: 'Act',
  unit: 'Provision',
  unitHint: 'For example art. 64 or art. 64 ust. 1',
  here: 'Followed here:',
  problems: {
    'proposal-unknown': () => 'There is no such recommendation, or you may not read it.',
    'unit-unreadable': () => 'Enter the provision as it is cited, for example art. 64 ust. 1.',
    'unit-unknown': (text) => `The texts of the act that the program keeps have no ${text}.`,
    'area-unknown': (text) => `There are no recommendations in the area “${text}”.`,
    'search-empty': () =>
      'This search narrows nothing. Enter words, or choose an act, area, organisation, author or stage.',
    'words-empty': () => 'Enter the words that you look for in recommendations.',
    'too-many': (count) =>
      `You can follow at most ${count} things at a time. Stop following what you no longer need.`,
  },
}
