import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { checks } from '#app/i18n/pl/checks.ts'
import { findOffice, type OfficePrograms } from '#app/setup/office.ts'

const run = promisify(execFile)

/** LibreOffice, where it is at hand; where it is not, that is said, and tests that need it are left out. */
export const office = findOffice()
if (office === null) console.warn(`! ${checks.officeMissing}`)

/** How long LibreOffice may take to start on a busy machine, and to convert what it is given. */
export const officePatience = 240_000

/** What an office program makes of files, by their names: `{ 'a.docx': … }` to `odt` gives `a.odt`. */
export async function converted(
  files: Readonly<Record<string, Uint8Array>>,
  to: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  return inFolder(async ({ soffice }, folder) => {
    const names = Object.keys(files)
    for (const name of names) await writeFile(join(folder, name), files[name] ?? '')
    const out = join(folder, 'out')
    // A profile of its own: another LibreOffice that runs would otherwise answer instead, or refuse.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const paths = names.map((name) => join(folder, name))
    await run(soffice, [profile, '--headless', '--convert-to', to, '--outdir', out, ...paths])
    const made = names.map((name) => `${basename(name, extname(name))}.${to}`)
    const read = async (name: string) => [name, await readFile(join(out, name))] as const
    return new Map(await Promise.all(made.map(read)))
  })
}

/** The text of each page of a PDF, and the size of its first page in points. */
export async function readPdf(
  pdf: Uint8Array,
): Promise<{ readonly pages: readonly string[]; readonly width: number; readonly height: number }> {
  return inFolder(async ({ pdftotext, pdfinfo }, folder) => {
    const file = join(folder, 'a.pdf')
    await writeFile(file, pdf)
    const text = (await run(pdftotext, ['-layout', file, '-'])).stdout
    const info = (await run(pdfinfo, [file])).stdout
    const [, width, height] = /Page size:\s+([\d.]+) x ([\d.]+)/.exec(info) ?? []
    // A form feed ends every page.
    const pages = text.split('\f').slice(0, -1)
    return { pages, width: Number(width), height: Number(height) }
  })
}

async function inFolder<T>(
  work: (programs: OfficePrograms, folder: string) => Promise<T>,
): Promise<T> {
  if (office === null) throw new Error(checks.officeMissing)
  const folder = await mkdtemp(join(tmpdir(), 'nowela-office-'))
  try {
    return await work(office, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
