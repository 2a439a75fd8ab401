import type * as pl from '../pl/rationale.ts'
import { plural } from './format.ts'

/** Writing the rationale in the studio. */
export const rationale: typeof pl.rationale = {
  outline: 'Outline of the rationale',
  outlineHint:
    'The parts required by art. 34 ust. 2 of the Standing Orders of the Sejm and § 12 of the Rules of Legislative Technique (ZTP). The headings are Polish, as the rationale is.',
  insert: 'Insert',
  insertHeading: (heading: string) => `Insert the heading: ${heading}`,
  present: 'there',
  missing: 'missing',
  words: (count: number) => plural(count, { one: 'word', many: 'words' }),
  unitHint:
    'Write “art. 64 ust. 1 usg”: in the preview it becomes a link that shows the provision before and after the change.',
  before: 'Today',
  after: 'After the change',
  gone: 'There is no such unit.',
  evidence: 'Evidence and demands',
  evidenceHint: 'What the recommendation rests on, and which demands of the Congress it answers.',
  agenda: 'Demands',
  practices: 'Good practices',
  chosen: (count: number) => `${count} chosen`,
  saveEvidence: 'Save the evidence',
  evidenceSaved: 'evidence and demands',
}

export { rationaleOutline } from '../pl/rationale-outline.ts'
