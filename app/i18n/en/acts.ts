import type * as pl from '../pl/acts.ts'
import { plural } from './format.ts'

/** The list of acts, the comparison of their texts, the loading of new ones. */
export const acts: typeof pl.acts = {
  title: 'Acts',
  lead: 'The texts that the experts work on: to read, compare and change. Every provision has a permanent address.',
  read: 'Read the act',
  texts: (count: number) => plural(count, { one: 'text', many: 'texts' }),
  loadedTexts: 'Loaded texts',
  publication: 'Publication',
  asOf: 'Law as of',
  extent: 'Extent',
  full: 'whole text',
  excerpt: 'excerpt',
  loaded: 'Added',
  withProgram: 'server administrator',
  load: 'Load a text of an act',
  none: 'No act has been loaded yet',
  noneHint: 'A coordinator or the administrator loads the text of an act.',

  compareTitle: (act: string) => `Comparison of texts: ${act}`,
  compare: 'Comparison of texts',
  compareFrom: 'Earlier text',
  compareTo: 'Later text',
  compareSubmit: 'Compare',
  compareOne: 'There is only one text of this act',
  compareOneHint: 'Comparing will be possible when the coordinator loads another text.',
  view: 'Layout',
  inline: 'In the text',
  beside: 'Side by side',
  extentShown: 'What to show',
  onlyChanges: 'Changes only',
  everything: 'Whole text',
  changedUnits: (count: number) => plural(count, { one: 'changed unit', many: 'changed units' }),
  sameTexts: 'These texts do not differ',
  provisions: 'Amending provisions',
  provisionsHint:
    'Derived from the comparison of the two texts: this is how an act leading from the earlier to the later one would read.',
}
