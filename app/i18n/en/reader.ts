import type { ReadCode } from '#app/core/amendment/read/problem.ts'
import type * as pl from '../pl/reader.ts'

const sentences: Readonly<Record<ReadCode, string>> = {
  annex: 'The change concerns an annex or refers to one; the program does not change annexes.',
  footnote: 'The change concerns a footnote; the program keeps no footnotes.',
  preamble: 'The change concerns the preamble; the program keeps no preamble.',
  'heading-inserted':
    'The change adds a heading above existing articles but does not give its number.',
  'amends-amendment':
    'The change concerns an amending provision in another act (§ 91 ZTP); it has to be made by hand.',
  'not-understood': 'The program could not understand this amending provision.',
  'context-not-understood':
    'The words above the enumeration were not understood, so it is not known which unit the change concerns.',
  'target-missing': 'The provision does not say which article or unit it changes.',
  'wording-missing': 'The new wording is missing.',
  'wording-unquoted':
    'The new wording is not in quotation marks; it was taken to reach to the next change.',
  'wording-not-read': 'The new wording could not be read as the units announced.',
  'labels-differ': 'The numbers in the new wording differ from those announced in the provision.',
  'range-open':
    'The range (such as „ust. 1–2a”) takes in units that only the amended act knows; list them one by one.',
  'too-many-targets': 'The provision names more places than any real provision does.',
  'act-not-named': 'The article amends another act but does not name it („W ustawie z dnia …”).',
  'quote-unclosed': 'A quotation was not closed; the nearest likely end was taken.',
  'quote-surplus': 'A closing quotation mark has no opening one.',
}

/** What was not understood in an amending act, and where: “art. 1 pkt 7 lit. c: The new wording …”. */
export const readerProblem: typeof pl.readerProblem = ({ code, path }) =>
  path === '' ? sentences[code] : `${path}: ${sentences[code]}`
