import type * as pl from '../pl/rebase.ts'
import { plural } from './format.ts'

/** Carrying drafts over to a newer text of an act. */
export const rebase: typeof pl.rebase = {
  title: 'Carry over to a new text of the act',
  crumb: 'New text of the act',
  lead: 'The program has compared the text on which the draft was made, your changes, and the new text. Saved versions stay with the text for which they were written.',
  from: (from: string, to: string) => `${from} → ${to}`,
  current: 'The draft is based on the newest texts of the acts',
  currentText: 'There is no newer text of any of the acts that this draft changes.',
  done: 'The draft was carried over to the new text of the act',
  doneText: 'Look through it in the editor and save it as a version.',
  doneClosed:
    'The text that was handed on has not changed. A new version can be saved when the recommendation returns to the authors.',
  keptAs: (version: number) =>
    `The former draft was saved as version ${version}; nothing was lost.`,
  compare: 'Compare the draft with the last version',
  toEditor: 'Open the editor',

  classes: {
    clean: 'unchanged',
    moved: 'carried over, check',
    overtaken: 'already in the act',
    conflict: 'to be decided',
  },
  settled: 'decided',
  counts: {
    clean: (count: number) =>
      plural(count, {
        one: 'change carries over as it is',
        many: 'changes carry over as they are',
      }),
    moved: (count: number) =>
      plural(count, {
        one: 'change in other surroundings',
        many: 'changes in other surroundings',
      }),
    overtaken: (count: number) =>
      plural(count, {
        one: 'change already made by the legislator',
        many: 'changes already made by the legislator',
      }),
    conflict: (count: number) =>
      plural(count, { one: 'change to be decided', many: 'changes to be decided' }),
  },
  reasons: {
    changed: 'The legislator changed the same words that the draft changes.',
    gone: 'The new text no longer has this unit.',
    elsewhere: 'In the new text this unit stands in another place.',
    taken: 'In the new text another provision already has this number.',
  },
  nowAt: (place: string) => `in the new text: ${place}`,

  sides: { base: 'Former text', ours: 'Draft', theirs: 'New text of the act' },
  none: 'There is no such unit.',
  removed: 'The draft removes this unit.',
  merged: 'Draft on the new text',

  choose: (unit: string) => `What is to stand: ${unit}`,
  choices: {
    ours: 'the wording of the draft',
    theirs: 'the new text of the act, without this change',
    own: 'a wording of your own:',
  },
  oursBeside: 'the wording of the draft, under the next free number',
  ownLabel: (unit: string) => `Your own wording: ${unit}`,
  ownHint: 'The program adds the number of the unit itself.',

  preview: 'Show the provision as decided',
  take: 'Carry the draft over to the new text',
  openLeft: (count: number) => `First decide ${plural(count, { one: 'change', many: 'changes' })}.`,
  unsettled: (unit: string) => `${unit}: choose what is to stand.`,
  ownEmpty: (unit: string) => `${unit}: enter your own wording.`,
  changedMeanwhile: 'The draft was saved after this page was opened. Look through it as it is now.',
  failed: 'These changes no longer fitted the former text and will not be carried over:',
  amending: 'Provision amending the new text',
  amendingOpen: 'Without the changes that are still to be decided.',

  list: {
    title: 'Drafts on older texts',
    lead: (act: string) =>
      `Recommendations in progress whose drafts change an older text of the act: ${act}.`,
    none: 'All drafts are based on the newest text',
    noneText: 'No recommendation in progress needs to be carried over.',
    hint: 'The author carries the draft over, and finds a notice of it there.',
    proposal: 'Recommendation',
    text: 'Text',
    class: 'Changes of the draft',
    link: 'Drafts on older texts',
  },
}
