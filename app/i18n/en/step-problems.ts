import type { StepProblem, StepProblemCode } from '#app/core/workflow/record.ts'
import type * as pl from '../pl/step-problems.ts'
import { formatDate, plural } from './format.ts'
import { fieldNames } from './step-details.ts'

const problems: Readonly<Record<StepProblemCode, (problem: StepProblem) => string>> = {
  'step-not-allowed': () => 'There is no such step from the present stage. Reload the page.',
  'actor-not-allowed': () => 'This step is not recorded in that role.',
  'field-missing': ({ field }) => `Fill in the field “${fieldLabel(field)}”.`,
  'date-missing': () => 'Enter the date of the event.',
  'date-in-future': () => 'The date of the event may not be later than today.',
  'date-breaks-path': () =>
    'On that day the recommendation was at another stage: the step does not fit those recorded before.',
  'delivered-in-future': () => 'The date of delivery may not be later than today.',
  'version-missing': () => 'Save a version first: this step concerns a saved version.',
  'reason-missing': () => 'Give the reason for the correction.',
  'route-of-another': () =>
    'By way of a team (art. 12 pkt 3) the team submits the matter; by the other ways, the local government side.',
  'silence-too-early': ({ text }) =>
    `The time limit runs until ${formatDate(text ?? '')}; silence can be recorded only after that.`,
  'senate-answer-elsewhere': () =>
    'The Sejm considers amendments or rejection; an act accepted without amendment goes to the President.',
  'meeting-unknown': () => 'Choose a meeting from the list.',
  'meeting-later': ({ text }) =>
    `This meeting is on ${formatDate(text ?? '')}, after the date of the event.`,
  'not-ready': ({ text }) =>
    `The recommendation is not ready (${plural(Number(text), { one: 'error', many: 'errors' })}): mend the gaps, or give the reason why it goes to the board in spite of them.`,
  'team-unknown': () => 'Choose a team from the list.',
}

/** The sentence for a step that may not be recorded. */
export const stepProblem: typeof pl.stepProblem = (problem) => problems[problem.code](problem)

function fieldLabel(field: StepProblem['field']): string {
  switch (field) {
    case 'stage':
      return 'Step'
    case 'actor':
      return 'Who'
    case 'date':
      return 'Date of the event'
    case 'note':
      return 'Note'
    default:
      return fieldNames[field]
  }
}
