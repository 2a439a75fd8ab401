import type * as pl from '../pl/versions.ts'
import { plural } from './format.ts'

/** What can be done with versions besides reading them, and what they grew from. */
export const versions: typeof pl.versions = {
  suggestionsOpen: (count: number) =>
    `Before you save the final version: ${plural(count, {
      one: 'proposed wording is',
      many: 'proposed wordings are',
    })} waiting for a position.`,
  label: 'Label',
  named: (version: string, label: string) => (label === '' ? version : `${version} (${label})`),
  labelHint: 'A short name beside the description, for example „po uwagach ZPP”.',
  labelSave: 'Save the label',
  labelled: 'Label saved. The content of the version has not changed.',
  labelLong: 'A label may have at most 60 characters.',

  restore: 'Restore as the draft',
  restoreHint: 'The present draft is first saved as a version, if none holds it.',
  restored: (version: number) => `The draft now has the content of version ${version}.`,
  kept: (version: number) => `The former draft was saved as version ${version}.`,
  keptNone: 'The former draft is already saved as a version.',
  refused:
    'The draft was not restored: somebody saved it after the page was opened. Look through it and try again.',

  branch: 'Create a variant',
  branchHint: 'This makes a separate recommendation with this content, which names its origin.',
  origins: 'Made from',
  variants: 'Variants',
  ofVersion: (version: number) => (version === 0 ? 'draft' : `version ${version}`),

  compareDraft: 'Compare the draft with the last version',
  actions: 'What to do with this content',

  news: 'new',
  newsSince: (day: string) => `since your last visit (${day})`,
  sinceTitle: (day: string) => `Changes since your last visit (${day})`,
  sinceVersion: (version: number) => `Version ${version} was saved.`,
  sinceDraft: 'The draft was changed.',
  sinceLink: 'See what changed',
}
