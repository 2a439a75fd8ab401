import { failed, ok, type Result } from '../../core/problem.ts'
import type { Grid } from '../../core/review/returned-table.ts'
import { typedText } from '../../core/typed-text.ts'
import { unpack, type ArchiveProblemCode, type Unpacked } from '../archive.ts'
import { csvGrid } from './csv-grid.ts'
import { docxGrids } from './docx-grids.ts'
import { xlsxGrids } from './xlsx-grids.ts'

/** Why no table could be read from a file. */
export type TableFileProblemCode =
  ArchiveProblemCode | 'empty' | 'too-large' | 'pdf' | 'old-office' | 'open-document' | 'other-kind'

export interface TableFileProblem {
  readonly code: TableFileProblemCode
}

/** 500 long remarks make a file of some hundred kilobytes. */
export const maxTableFileBytes = 3 * 1024 * 1024

/**
 * How many tags a document may have: 500 remarks make up to 165,000, as LibreOffice writes them. The
 * libraries take some 18 µs for each, and a small file can hold millions.
 */
const maxTags = 300_000

/** The library goes through every column up to a row's last, and through every row up to the last one. */
const maxRows = 5000
const lastRow = 1_048_576

/**
 * The tables of a DOCX, XLSX or CSV file as texts. It is told by what the bytes are and not by what the
 * file is called; nothing of it is kept, run or fetched.
 */
export async function readTableFile(
  bytes: Uint8Array,
): Promise<Result<readonly Grid[], TableFileProblem>> {
  if (bytes.length === 0) return failed({ code: 'empty' })
  if (bytes.length > maxTableFileBytes) return failed({ code: 'too-large' })
  if (startsWith(bytes, '%PDF')) return failed({ code: 'pdf' })
  // An OLE file: Office before 2007, or the envelope of an encrypted document of today.
  if (startsWith(bytes, '\u00d0\u00cf\u0011\u00e0')) {
    return failed({ code: holds(bytes, 'EncryptedPackage') ? 'encrypted' : 'old-office' })
  }
  return startsWith(bytes, 'PK') ? readArchive(bytes) : readText(bytes)
}

async function readArchive(bytes: Uint8Array): Promise<Result<readonly Grid[], TableFileProblem>> {
  const unpacked = unpack(bytes)
  if (!unpacked.ok) return unpacked
  const files = unpacked.value
  const read = readerOf(files)
  if (typeof read === 'string') return failed({ code: read })
  const rows = read === xlsxGrids ? rowNumbers(files) : []
  if (tagsIn(files) > maxTags || rows.length > maxRows) {
    return failed({ code: 'unpacked-too-large' })
  }
  if (!rows.every((row) => row >= 1 && row <= lastRow)) return failed({ code: 'damaged' })
  try {
    return ok((await read(bytes)).map((grid) => grid.map((row) => row.map(typedText))))
  } catch (error) {
    // The libraries throw of anything that a document should have and this one has not.
    if (!(error instanceof Error)) throw error
    return failed({ code: 'damaged' })
  }
}

function readerOf(files: Unpacked) {
  if (files.has('word/document.xml')) return docxGrids
  if (files.has('xl/workbook.xml')) return xlsxGrids
  return files.has('mimetype') && files.has('content.xml') ? 'open-document' : 'other-kind'
}

function tagsIn(files: Unpacked): number {
  let count = 0
  for (const [name, bytes] of files) {
    if (!name.endsWith('.xml')) continue
    for (let at = bytes.indexOf(0x3c); at >= 0; at = bytes.indexOf(0x3c, at + 1)) count += 1
  }
  return count
}

/** The numbers that the rows of a workbook's sheets have. */
function rowNumbers(files: Unpacked): readonly number[] {
  return [...files].flatMap(([name, bytes]) => {
    if (!name.startsWith('xl/worksheets/')) return []
    const rows = new TextDecoder().decode(bytes).matchAll(/<row\b[^>]*\br=["']([^"']*)/g)
    return Array.from(rows, ([, row]) => Number(row))
  })
}

/** CSV as Excel saves it in Poland: UTF-8 or, for years, Windows-1250. */
function readText(bytes: Uint8Array): Result<readonly Grid[], TableFileProblem> {
  if (bytes.includes(0)) return failed({ code: 'other-kind' })
  return ok([csvGrid(decoded(bytes)).map((row) => row.map(typedText))])
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1250').decode(bytes)
  }
}

/** Compares the first bytes with characters, each one byte. */
function startsWith(bytes: Uint8Array, mark: string): boolean {
  return Array.from(mark).every((letter, index) => bytes[index] === letter.charCodeAt(0))
}

/** Whether a name of the file's directory occurs, which OLE writes in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes).includes(Buffer.from(name, 'utf16le'))
}
