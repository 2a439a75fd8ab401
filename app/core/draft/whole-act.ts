/** Asked for instead of a part of an act, and told as the part that is shown. */
export const wholeAct = 'all'
