import type * as pl from '../pl/overlaps.ts'

/** Other recommendations that change the same units. */
export const overlaps: typeof pl.overlaps = {
  title: 'Other recommendations on these provisions',
  conflict: 'in conflict',
  compatible: 'can be joined',
  read: (number: string) => `Open ${number}`,
}

/** How two recommendations meet in a unit, after its address. */
export const overlapSentences: typeof pl.overlapSentences = {
  repealed: 'one repeals what the other changes',
  'number-twice': 'both add a unit with the same number',
  'same-words': 'both change the same words',
  'same-unit': 'they change different words of the same unit',
  agreed: 'both make the same change',
}
