import type * as pl from '../pl/diff.ts'

/** What is said of a difference between two texts. */
export const diff: typeof pl.diff = {
  /** Spoken around the words, for those who do not see the marks. */
  added: 'added: ',
  removed: 'removed: ',
  movedHere: 'moved here: ',
  movedAway: 'moved away: ',
  end: ', end of change. ',
  unchanged: (what: string) => `${what} unchanged`,
  unchangedFragment: 'unchanged passage',
  renumbered: (old: string) => `formerly ${old}`,
  legend: 'Marks',
  legendAdded: 'words added',
  legendRemoved: 'words removed',
  legendMoved: 'words moved',
  nothingHere: 'this text has no such provision',
  same: 'The texts are the same.',
}

/** A unit's change in one word, beside its mark. */
export const unitChangeNames: typeof pl.unitChangeNames = {
  same: 'unchanged',
  added: 'added',
  removed: 'removed',
  changed: 'changed',
  moved: 'moved',
}

export const changeClassNames: typeof pl.changeClassNames = {
  wording: 'wording',
  number: 'number or date',
  reference: 'reference',
  punctuation: 'punctuation',
  typography: 'typography',
  renumbering: 'numbering',
  move: 'move',
  repeal: 'repeal',
  added: 'addition',
  removed: 'removal',
}
