import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of real texts beside the repository, which not every clone has. */
const folder = join(
  dirname(dirname(fileURLToPath(import.meta.url))),
  '..',
  '..',
  'shared',
  'statutes',
)

/** The whole texts of both acts that tests hold the program to. */
export const wholeTexts = [
  'usg-DU-2013-594',
  'usg-DU-2016-446',
  'usp-DU-2013-595',
  'usp-DU-2016-814',
]

/** False where the real texts are absent; the tests that need them are skipped then, and say so. */
export const hasSharedTexts = existsSync(folder)
if (!hasSharedTexts) {
  console.warn(`Real texts are not there, tests on them are skipped: ${folder}`)
}

/** A whole text of an act: `usg-DU-2013-594`. */
export function wholeText(name: string): string {
  return readFileSync(join(folder, `${name}.md`), 'utf8')
}

/** The amending articles run together on one line, by their names. */
export function flatArticles(): { readonly name: string; readonly text: string }[] {
  const flat = join(folder, 'amending', 'flat')
  return readdirSync(flat)
    .sort()
    .map((name) => ({ name, text: readFileSync(join(flat, name), 'utf8') }))
}

/** The amending act of 25 June 2015, its wordings as blockquotes. */
export function amendingAct(): string {
  return readFileSync(join(folder, 'amending', 'DU-2015-1045.md'), 'utf8')
}
