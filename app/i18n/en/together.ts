import type * as pl from '../pl/together.ts'
import { formatList, plural } from './format.ts'

/** Several recommendations read on one text of an act. */
export const together: typeof pl.together = {
  title: 'Recommendations together',
  lead: 'Choose recommendations and see the act as if they had all been adopted. Every changed word shows where it comes from.',
  choose: 'Recommendations that change this act',
  show: 'Show together',
  name: (number: string, version: number) => `${number}, version ${version}`,
  none: 'No recommendation is chosen',
  noneText: 'Mark at least one and choose “Show together”.',
  nothing: 'No recommendation changes this act.',

  older: (base: string) => `These recommendations change an older text of the act than ${base}`,
  olderText:
    'To read them together with the others, the author carries the draft over to the newer text and saves a version.',
  olderOn: (name: string, source: string) => `${name}: ${source}`,
  rebase: 'Carry the draft over to the newer text',
  olderAuthor: (author: string) => `${author} can do this`,
  silent: (numbers: readonly string[]) =>
    `The newest version does not change this act: ${formatList(numbers)}.`,
  failed: 'These changes cannot be made in the text of the act:',

  noConflicts: 'The chosen recommendations do not conflict.',
  conflicts: (count: number) => `Conflicts: ${count}`,
  conflictHint:
    'Choose whose wording is to stand in the text below and in a new draft. The choice is in the address of the page, so it can be passed on.',
  orderHint: 'The order decides the text: choose which recommendation comes first.',
  wholeText: 'Whole act',
  choiceOf: (place: string) => `Whose wording: ${place}`,
  showChosen: 'Show with this choice',
  toChoice: (name: string) => `Conflict: the wording of ${name} stands here. Change the choice`,

  text: 'The act if adopted',
  shown: 'Show',
  shownChanged: 'the changed units with their neighbours',
  shownAll: 'the whole act',
  shownPart: (label: string, touched: boolean) => (touched ? `${label} (changed)` : label),
  go: 'Go',
  from: (names: string) => `Change: ${names}.`,
  shared: (count: number) =>
    `Wordings side by side: ${plural(count, { one: 'recommendation', many: 'recommendations' })}`,
  merged: 'Joined word by word',
  all: 'All of them change this unit in the same way.',
  quoted: (text: string) => `„${text.trim()}”`,
  agreement: (added: string, removed: string) =>
    added === '' && removed === ''
      ? 'They have no change in common in this unit.'
      : `Common to all: ${[added && `adding ${added}`, removed && `deleting ${removed}`]
          .filter(Boolean)
          .join(', ')}.`,
  law: 'Act',
  missing: 'There is no such unit.',
  added: 'adds',
  removed: 'deletes',
  end: 'end of change',

  compose: 'Create a draft from these wordings',
  composeHint:
    'This makes a new recommendation with the changes of all the chosen ones, which names those it was made from. In conflicts it takes the chosen wording.',
  composeOnly: (acts: string) =>
    `The draft will cover only this act; it does not take over the changes to ${acts}.`,
  link: 'Read recommendations together',
}
