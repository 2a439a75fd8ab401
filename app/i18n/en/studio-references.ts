import type * as pl from '../pl/studio-references.ts'

/** References beside the text in the studio. */
export const studioReferences: typeof pl.studioReferences = {
  title: 'References',
  more: (count: number) => `Other references (${count})`,
}
