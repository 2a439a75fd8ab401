import type { CheckCode, CheckProblem } from '#app/core/check/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'
import type * as pl from '../pl/check.ts'
import { applyProblemText } from './apply.ts'
import { referenceProblemText } from './references.ts'

type Words = (at: {
  /** “art. 18 ust. 2 pkt 9”. */
  readonly place: string
  readonly other: string
  readonly text: string
  readonly problem: CheckProblem
}) => string

/** Findings about references have their own sentences. */
const ofReference: Words = ({ problem: { reference, text = '' } }) =>
  reference ? referenceProblemText(reference) : text

/** What the drafting checks say; ZTP are the Rules of Legislative Technique. */
const sentences: Readonly<Record<CheckCode, Words>> = {
  'number-used-twice': ({ place }) => `The number ${place} occurs twice.`,
  'number-out-of-order': ({ place, other }) => `The unit ${place} stands after the unit ${other}.`,
  'enumeration-of-one': ({ place }) =>
    `The enumeration has only one item: ${place}. A sentence without an enumeration is enough (§ 56 ZTP).`,
  'introduction-without-colon': ({ place }) =>
    `The introduction to an enumeration (${place}) should end with a colon (§ 56 ust. 1 ZTP).`,
  'full-stop-inside-enumeration': ({ place }) =>
    `The enumeration goes on after ${place}, but the unit ends with a full stop (§ 57 ZTP).`,
  'final-mark-missing': ({ place }) =>
    `There is no closing mark at the end of ${place} (§ 57 ZTP).`,
  'enumeration-not-closed': ({ place }) =>
    `${place} ends the provision, so a full stop should stand after it (§ 57 ZTP).`,
  'conjunction-misplaced': ({ place, other, text }) =>
    `The conjunction „${text}” stands at the end of ${place}; it should follow the last item but one, at the end of ${other}.`,
  'conjunction-left-over': ({ place, text }) =>
    `No item follows the conjunction „${text}” at the end of ${place}.`,
  'term-defined-twice': ({ place, other, text }) =>
    `The term „${text}” is already defined in ${other}; the second definition is in ${place}.`,
  'term-not-used': ({ place, text }) =>
    `The abbreviation „${text}”, introduced in ${place}, is used nowhere (§ 154 ZTP).`,
  'term-spelled-out': ({ place, other, text }) =>
    `In ${place} the term defined in ${other} is enough instead of „${text}”.`,
  'term-varied': ({ place, other, text }) =>
    `${place} uses the term „${text}”, but ${other} defines another one for this notion (§ 10 ZTP).`,
  'term-not-defined-here': ({ place, text }) =>
    `${place} uses the term „${text}”, which another act defines and this one does not.`,
  'entry-into-force-missing': () =>
    'The draft does not say when the act enters into force (§ 45 ZTP).',
  'entry-into-force-unclear': () =>
    'The provision on entry into force has none of the accepted forms (§ 45 ZTP).',
  'vacatio-legis-short': ({ text }) =>
    `The time until entry into force („${text}”) is shorter than 14 days; the rationale must give the reason (§ 12 pkt 2 ZTP).`,
  'nothing-amended': () => 'The draft changes nothing.',
  'operation-without-effect': ({ place }) => `The change (${place}) changes nothing in the text.`,
  'operation-fails': ({ place, problem }) =>
    problem.reason ? applyProblemText(problem.reason) : `The change (${place}) cannot be made.`,
  'statute-missing': ({ problem }) =>
    `The text of the amended act (${problem.act ?? ''}) is missing, so the changes to it were not checked.`,
  'reference-to-nothing': ofReference,
  'reference-to-repealed': ofReference,
  'reference-to-moved': ofReference,
  'reference-to-changed': ofReference,
  'reference-covers-more': ofReference,
}

/** A finding of the drafting checks as a sentence. */
export const checkProblemText: typeof pl.checkProblemText = (problem) =>
  sentences[problem.code]({
    place: printAddress(problem.address ?? []),
    other: printAddress(problem.other ?? []),
    text: problem.text ?? '',
    problem,
  })
