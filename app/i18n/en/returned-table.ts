import type { RowFate } from '#app/core/review/plan-answers.ts'
import type * as pl from '../pl/returned-table.ts'
import { plural } from './format.ts'

type FileProblems = (typeof pl.returnedTable)['fileProblems']

const rows = { one: 'row', many: 'rows' }
const threads = { one: 'thread', many: 'threads' }

/** What is wrong with a returned file, and what to do about it. */
const fileProblems: FileProblems = {
  empty: 'Choose a file with a filled-in table.',
  'too-large': 'The file is too large: at most 3 MB. A table of remarks needs no pictures.',
  'unpacked-too-large':
    'Unpacked, the file is too large for a table of remarks. Take out pictures and empty rows, or copy only the table to a new file.',
  damaged: 'The file cannot be read: it is damaged. Save it again as DOCX or XLSX.',
  encrypted: 'The file is locked with a password. Save it without one and load it again.',
  pdf: 'This is a PDF file. Load the table as DOCX, XLSX or CSV.',
  'old-office': 'This is a file in the old DOC or XLS format. Save it as DOCX or XLSX.',
  'open-document': 'This is an OpenDocument file. Save it as DOCX or XLSX (“Save as…”).',
  'other-kind': 'This is not a DOCX, XLSX or CSV file.',
  'no-table':
    'The file holds no table of remarks: it has no table with the columns „Stanowisko” and „Uzasadnienie stanowiska” or „Klucz”.',
  'no-keys':
    'The table has no keys, so it is not known which remarks it concerns. Put back the column „Klucz” from the downloaded file.',
}

const fates: Readonly<Record<RowFate, string>> = {
  answered: 'new position',
  changed: 'changed position',
  reopened: 'reopened',
  unchanged: 'unchanged',
  meanwhile: 'changed meanwhile',
  notUnderstood: 'position not understood',
  noPosition: 'no position',
  noReason: 'no reasons',
  tooLong: 'reasons too long',
  withdrawn: 'remark withdrawn',
  unknownKey: 'no such remark',
  otherTable: 'remark on another recommendation',
  noKey: 'row without a key',
  twice: 'key repeated',
}

/** What a person should know of a row, beyond its fate's name. */
const explained: Partial<Readonly<Record<RowFate, string>>> = {
  reopened: 'The file no longer has a position, or the remark was sent back for reconsideration.',
  meanwhile:
    'The position or the text of this remark was changed after the table was downloaded. Mark the row only if it is to replace what is saved.',
  notUnderstood: 'Choose a position if the row is to be loaded.',
  noPosition: 'There are reasons but no position. Choose one if the row is to be loaded.',
  noReason: 'This position needs reasons. Add them and choose the position.',
  tooLong: 'At most 20,000 characters fit. Shorten the reasons and choose the position.',
  withdrawn: 'The author withdrew the remark, so it cannot be answered.',
  twice: 'The rows with the same key differ. Keep one of them and load the file again.',
  noKey: 'A new remark is added beside the text. The row will not be loaded.',
}

/** The table of remarks that comes back filled in. */
export const returnedTable: typeof pl.returnedTable = {
  title: 'Load a filled-in table',
  lead: 'A DOCX, XLSX or CSV file downloaded from this page, with positions filled in, in Polish. Before anything is saved you will see what changes.',
  file: 'File with the table',
  fileHint:
    'At most 3 MB. The order of rows and columns does not matter; rows may be deleted. Remarks are recognised by the column „Klucz”.',
  read: 'Check the file',
  fileProblems,
  fates,
  explained,

  previewTitle: 'What changes',
  previewLead: 'Nothing has been saved yet.',
  nothing: 'This file changes nothing.',
  nothingText: 'All rows say what is already saved, or have no position.',
  toTake: (count: number) => `To be saved: ${plural(count, rows)}`,
  toDecide: (count: number) => `To be decided: ${plural(count, rows)}`,
  notTaken: (count: number) => `Not loaded: ${plural(count, rows)}`,
  unchanged: (count: number) => `Unchanged: ${plural(count, rows)}`,
  takeRow: (remark: number) => `Remark ${remark}`,
  now: 'Now',
  after: 'When saved',
  noAnswer: 'no position',
  open: 'waiting for an answer',
  inFile: 'In the file',
  emptyCell: 'empty',
  position: 'Position',
  leaveOut: 'do not load this row',
  reason: 'Reasons for the position',
  take: 'Save the marked rows',
  takeHint:
    'What is saved goes into the threads of the remarks as your answer. Earlier positions stay in the history.',
  back: 'Back to the table',
  noneChosen: 'No row is marked.',
  changedSince:
    'Nothing was saved, because somebody has meanwhile changed the remarks concerned. Check the rows to be decided.',
  unfinished: 'Nothing was saved: something is missing in the rows to be decided.',
  taken: (count: number) => `Positions saved from the file: ${plural(count, threads)}.`,
}
