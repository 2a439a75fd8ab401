import { readCodes } from '#app/core/amendment/read/problem.ts'
import { draftProblemCodes, type DraftProblemCode } from '#app/core/draft/problem.ts'
import type { Problem } from '#app/core/problem.ts'
import { readerProblem } from './reader.ts'

/** What is wrong with the file of a proposal; the argument is the field, heading or act concerned. */
const draftProblems: Readonly<Record<DraftProblemCode, (words: string) => string>> = {
  'draft-front-matter-missing': () => 'Plik nie zaczyna się nagłówkiem między wierszami „---”.',
  'draft-front-matter-unreadable': () => 'Nagłówek pliku nie jest poprawnym YAML-em.',
  'draft-field-missing': (words) => `W nagłówku brakuje pola „${words}”.`,
  'draft-field-wrong': (words) => `Pole „${words}” w nagłówku ma niewłaściwą wartość.`,
  'draft-field-unknown': (words) => `Nagłówek zawiera nieznane pole „${words}”.`,
  'draft-text-outside-sections': () => 'Przed pierwszą częścią projektu stoi tekst.',
  'draft-section-missing': (words) => `Brakuje części „${words}”.`,
  'draft-section-twice': (words) => `Część „${words}” występuje dwa razy.`,
  'draft-act-not-declared': (words) =>
    `Artykuł zmienia ustawę „${words}”, której nagłówek nie wymienia.`,
  'draft-act-not-amended': (words) =>
    `Nagłówek wymienia ustawę „${words}”, ale żaden artykuł jej nie zmienia.`,
}

/** What was wrong in reading a proposal: its frame, or the amending provisions in it. */
export function fileProblemText(problem: Problem & { readonly path?: string }): string {
  const words = problem.text ?? ''
  const ofDraft = draftProblemCodes.find((code) => code === problem.code)
  if (ofDraft) return draftProblems[ofDraft](words)
  const ofReader = readCodes.find((code) => code === problem.code)
  return ofReader ? readerProblem({ code: ofReader, path: problem.path ?? '' }) : problem.code
}
