import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** What the files for offices are checked with. */
const programs = ['soffice', 'pdftotext', 'pdfinfo'] as const

export type OfficePrograms = Readonly<Record<(typeof programs)[number], string>>

/** LibreOffice and the tools that read its PDF; `null` when one of them is not at hand. */
export function findOffice(): OfficePrograms | null {
  const [soffice, pdftotext, pdfinfo] = programs.map(findProgram)
  return soffice && pdftotext && pdfinfo ? { soffice, pdftotext, pdfinfo } : null
}

function findProgram(name: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return folders.map((folder) => join(folder, name)).find(isExecutable)
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK)
    return true
  } catch {
    return false
  }
}
