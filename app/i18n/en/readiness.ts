import type { Gap, GapCode } from '#app/core/workflow/readiness.ts'
import type * as pl from '../pl/readiness.ts'
import { formatSource, plural } from './format.ts'

/** What is missing before the board takes a recommendation. */
export const readiness: typeof pl.readiness = {
  title: 'Ready for the board?',
  ready: 'Nothing is missing: the recommendation can be passed to the board.',
  lead: 'Errors have to be removed, or a reason given why the recommendation goes to the board in spite of them. Warnings hold nothing back.',
  judged: (version: number) => `Version ${version} is judged.`,
  severity: { error: 'Error', warning: 'Warning' },
}

const sentences: Readonly<Record<GapCode, (gap: Gap) => string>> = {
  'no-version': () => 'No version has been saved: the board adopts a saved version.',
  'provisions-differ': ({ acts }) =>
    `The amending provision does not give the text that the program shows (${acts.join(', ')}).`,
  'text-missing': ({ acts }) =>
    `The text of the amended act is missing (${acts.join(', ')}), so the provision was not checked.`,
  'check-errors': ({ count }) =>
    `The drafting checks found ${plural(count, { one: 'error', many: 'errors' })}.`,
  'check-warnings': ({ count }) =>
    `The drafting checks have ${plural(count, { one: 'warning', many: 'warnings' })}.`,
  'parts-missing': ({ parts }) => `The rationale lacks: ${listed(parts)}.`,
  'parts-advised': ({ parts }) =>
    `The rationale of a bill also tells of: ${listed(parts)} (art. 34 ust. 2 of the Standing Orders of the Sejm, § 12 ZTP).`,
  'remarks-open': ({ count }) =>
    `${plural(count, { one: 'remark is', many: 'remarks are' })} waiting for the author’s position.`,
  'wordings-open': ({ count }) =>
    `${plural(count, { one: 'proposed wording is', many: 'proposed wordings are' })} waiting to be accepted or not.`,
  'draft-differs': () => 'The draft differs from the version that will go to the board.',
  'newer-text': ({ acts }) =>
    `There is a newer text of the amended act: ${acts.map(formatSource).join(', ')}.`,
}

/** “The rationale lacks: „Cel i potrzeba zmiany”.” */
export const gapText: typeof pl.gapText = (gap) => sentences[gap.code](gap)

/** The parts by their Polish headings. */
function listed(parts: readonly string[]): string {
  return parts.map((part) => `„${part}”`).join(', ')
}

/** What is seen where a gap is mended. */
export const gapPlaces: typeof pl.gapPlaces = {
  'no-version': 'Versions',
  'provisions-differ': 'Provisions',
  'text-missing': 'Provisions',
  'check-errors': 'Provisions',
  'check-warnings': 'Provisions',
  'parts-missing': 'Rationale',
  'parts-advised': 'Rationale',
  'remarks-open': 'Remarks',
  'wordings-open': 'Remarks',
  'draft-differs': 'Draft',
  'newer-text': 'Provisions',
}
