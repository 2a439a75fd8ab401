import type * as pl from '../pl/studio.ts'

/** What was done and is no change of a unit. */
const doneSentences: Readonly<Record<string, string>> = {
  prose: 'Saved.',
  undo: 'The last change was undone.',
  redo: 'The undone change was made again.',
  'undo earlier':
    'An earlier change was undone. The last one cannot be: the same provision was changed later.',
  'redo earlier':
    'An earlier change was made again. The last one cannot be: the same provision was changed later.',
}

/** The drafting studio. */
export const studio: typeof pl.studio = {
  title: (number: string) => `Draft of ${number}`,
  crumb: 'Editor',
  saved: (when: string, who: string) => `Saved ${when} · ${who}`,
  views: 'View of the draft',
  view: { text: 'Text', provisions: 'Amending provision', rationale: 'Rationale' },
  beside: 'Beside the text',
  panels: 'To the panels',
  acts: 'Act',
  contents: 'Chapters',
  changed: 'changed',
  law: (source: string, day: string) => `${source} · as of ${day}`,
  excerpt: 'This is an excerpt of the act; load the whole text to work on other provisions.',
  noText: 'The program has no text of this act. A coordinator can load it.',

  change: 'Change',
  changeUnit: (unit: string) => `Change ${unit}`,
  editing: (unit: string) => `Changing ${unit}`,
  adding: (unit: string) => `New unit: ${unit}`,
  words: (unit: string) => `Wording of ${unit}`,
  addedWords: (unit: string) => `Wording of the new ${unit}`,
  markHint: 'Without the number of the unit: the program adds it itself.',
  dividedHint:
    'Points can be entered at once: after a colon each on a new line, for example „1) nazwę;”.',
  preview: 'Change in the text',
  save: 'Save the wording',
  add: (unit: string) => `Add ${unit}`,
  repeal: 'Repeal',
  restore: 'Restore the wording of the act',
  takeOut: 'Remove the added unit',
  cancel: 'Cancel',
  keys: 'Ctrl + Enter saves, Esc closes without saving',
  done: (what: string) => doneSentences[what] ?? `Change saved: ${what}.`,

  saveVersion: 'Save a version',
  versionTitle: 'Save a version',
  versionHint:
    'A version cannot be changed later. Reviewers and recipients will see exactly this text.',
  note: 'What this version changes',
  noteMissing: 'Write in one sentence what this version changes.',
  noteLong: 'The description of a version may have at most 500 characters.',
  unchanged: (version: number) => `The draft does not differ from version ${version}.`,
  versionSaved: (version: number) => `Version ${version} was saved.`,
  compare: 'Compare with the last version',

  prose: 'Problem, rationale and final provisions',
  proseSave: 'Save',
  proseSaves: 'Saves itself as you write.',
  prosePreview: 'Preview',
  proseHint: 'Text in Markdown: “### Heading”, “**important**”, lists beginning with “1.” or “-”.',
  problemHint: 'In one or two paragraphs: what does not work today and whom it concerns.',
  rationaleHint:
    'The aim of the change, the present state, the difference between the present and the proposed law, effects (financial ones too), consultation.',
  transitionalHint:
    'What happens to pending cases, agreements and implementing provisions. May be left empty.',
  entryHint:
    'In Polish, for example: „Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.”',
  entryChoice: 'The most common formulas',

  empty: 'Enter the wording of the provision.',
  tooLong: 'The text is too long.',
  unreadable: 'The form is incomplete. Open the page once more and try again.',

  /** How the saving stands. */
  state: {
    unchanged: 'Saved',
    saved: (time: string) => `Saved ${time}`,
    saving: 'Saving…',
    offline: 'No connection: the changes are in this browser',
    refused: (problem: string) => `Not saved. ${problem}`,
    conflict: 'Not saved: somebody else changed the same words',
    noAnswer: 'No connection. Try again in a moment.',
    signedOut: 'The session has expired: sign in in a new tab. The changes are in this browser.',
    removed:
      'You are no co-author of this draft any more. Your text is in the field and in this browser: copy it, or ask the author to add you again.',
    closed: 'The draft cannot be changed now. Your text is in this browser.',
  },
  /** Others in the draft. */
  others: {
    here: (names: string) => `In the draft: ${names}`,
    at: (name: string, place: string) => (place === '' ? name : `${name} (${place})`),
    changed: (name: string) => `${name} saved changes in this draft.`,
    changedHere: 'This draft was changed in another window.',
    take: 'Show these changes',
    merged: (names: string) => `Saved together with changes made by ${names}.`,
  },
  /** Words that only this browser has. */
  kept: {
    title: 'This browser holds unsaved changes',
    when: (place: string, when: string) => `${place}, ${when}`,
    open: 'Go back to them',
    drop: 'Discard',
  },
  wholeAct: 'Whole act',
  finish: 'Done',
  more: 'More',
  addBefore: (unit: string) => `Add ${unit} before this unit`,
  split: 'Divide at the cursor',
  moveUp: 'Move up',
  moveDown: 'Move down',
  liveKeys: 'Saves itself · Ctrl + Enter: done · Ctrl + Z: undo',

  undo: 'Undo',
  redo: 'Redo',
  keysOf: { undo: 'Ctrl + Z', redo: 'Ctrl + Shift + Z' },
  cannot: {
    undo: {
      nothing: 'There is nothing left to undo.',
      overlaps: 'This change cannot be undone: the same provision was changed later.',
    },
    redo: {
      nothing: 'There is nothing to redo.',
      overlaps: 'This change cannot be redone: the same provision was changed later.',
    },
  },

  conflict: {
    title: 'Somebody saved this draft before you',
    text: (who: string, when: string) =>
      `The draft was saved again after you opened this page: ${who}, ${when}. Nothing was overwritten. Choose what is to stand.`,
    base: 'Before the changes',
    yours: 'Your text',
    theirs: 'The text saved now',
    goneHere: 'Without this unit.',
    result: 'What to save',
    resultHint: 'The two wordings can be joined.',
    gone: 'The saved draft no longer has this unit.',
    saveMine: 'Save my text',
    keepTheirs: 'Keep the saved text',
    version:
      'No version was made. Look through the draft as it is now and save the version once more.',
  },
}

/** Why a change of the text cannot be made. */
export const editProblems: typeof pl.editProblems = {
  'unit-not-found': 'The text no longer has this unit. Reload the page.',
  'not-added': 'A unit of the act cannot be removed without a trace. It can be repealed.',
  'no-free-number':
    'There is no free number in this place: no unit can be added before the first one or between such numbers (§ 89 ZTP).',
  'not-divisible': 'This unit cannot be divided like this.',
  'not-one-unit': 'The pasted text holds more than one unit. Add them one by one.',
  'nothing-read': 'There are no numbers of units in this text, so there is nothing to read.',
  'nothing-to-split': 'Put the cursor where to divide: there must be words on both sides.',
  'not-movable': 'This unit cannot be moved: it has its fixed place.',
  'no-neighbour': 'There is no neighbouring unit here to change places with.',
  'operations-do-not-fit':
    'The changes made so far do not fit the text of the act. Ask the coordinator.',
}

export { entryFormulas } from '../pl/entry-formulas.ts'
