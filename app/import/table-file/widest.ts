/** How many columns are read: a table of remarks has a dozen, a file may claim any number. */
export const widest = 64
