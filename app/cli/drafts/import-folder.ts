import type { Draft } from '#app/core/draft/draft.ts'
import { parseDraft } from '#app/core/draft/parse.ts'
import {
  inOrder,
  nextFile,
  type Archive,
  type ImportOutcome,
} from '#app/core/record/archive.ts'
import { drafts as words, importOutcomes } from '#app/i18n/pl/drafts.ts'
import { fileProblemText } from '#app/i18n/pl/file-problems.ts'
import { formatList } from '#app/i18n/pl/format.ts'
import type { Database } from '#app/storage/database.server.ts'
import { exit, type Io } from '../command.ts'
import { readArchive } from './archive.ts'

/** Takes the versions of a folder in, one after another, and tells of each what became of it. */
export async function importFolder(
  db: Database,
  folder: string,
  kept: () => Promise<Archive>,
  io: Io,
): Promise<number> {
  const { importDraft, linkImported } = await import('#app/storage/import-draft.server.ts')
  const files = await readArchive(folder)
  const taken: [path: string, draft: Draft][] = []
  const refused: [path: string, outcome: ImportOutcome | 'unreadable'][] = []
  for (const path of inOrder([...files.keys()])) {
    const draft = readFile(path, files.get(path) ?? '', io)
    const outcome = draft ? await importDraft(db, path.split('/')[0] ?? '', draft) : 'unreadable'
    if (outcome !== 'unreadable') io.out(`${path}\t${importOutcomes[outcome]}\n`)
    if (draft && (outcome === 'added' || outcome === 'same')) taken.push([path, draft])
    else refused.push([path, outcome])
  }
  for (const [path, { meta }] of taken) {
    const unknown = await linkImported(db, meta)
    if (unknown.length > 0) io.err(`${path}: ${words.originUnknown(formatList(unknown))}\n`)
  }
  const archive = await kept()
  for (const [path, outcome] of refused) adviseOn(path, outcome, { files, kept: archive }, io)
  io.err(`${words.noStatus}\n`)
  return refused.length === 0 ? exit.done : exit.problems
}

function readFile(path: string, text: string, io: Io): Draft | null {
  const { draft, problems } = parseDraft(text)
  if (!problems.some(({ severity }) => severity === 'error')) return draft
  io.err(`${words.unreadable(path)}\n`)
  for (const problem of problems) io.err(`  ${fileProblemText(problem)}\n`)
  return null
}

/** What a person can do so that neither the words of the file nor those that are kept are lost. */
function adviseOn(
  path: string,
  outcome: ImportOutcome | 'unreadable',
  both: { readonly files: Archive; readonly kept: Archive },
  io: Io,
): void {
  if (outcome === 'version-differs') {
    io.err(`${path}: ${words.ownWords(path, nextFile(path, both))}\n`)
  }
  if (outcome === 'draft-changed') io.err(`${path}: ${words.draftChanged}\n`)
}
