import type * as pl from '../pl/newer-text.ts'

/** What a page of a recommendation says when the law has gone on; alone, since long pages bring it along. */
export const newerText: typeof pl.newerText = {
  title: (source: string) => `The base has changed: new text ${source}`,
  text: 'The draft is still based on the former text.',
  link: 'Carry the draft over to the new text',
}
