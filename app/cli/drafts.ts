import type { Draft } from '#app/core/draft/draft.ts'
import { parseDraft } from '#app/core/draft/parse.ts'
import { compareArchives, inOrder, type Archive } from '#app/core/record/archive.ts'
import { drafts as words, fileStateNames, importOutcomes } from '#app/i18n/pl/drafts.ts'
import { formatList } from '#app/i18n/pl/format.ts'
import { fileProblemText } from '#app/i18n/pl/file-problems.ts'
import type { Database } from '#app/storage/database.server.ts'
import { exit, readArguments, UsageError, type Command, type Io } from './command.ts'
import { archiveOf, readArchive, writeArchive } from './drafts/archive.ts'
import { withDatabase } from './with-database.ts'

/** Keeps recommendations as a folder of files that can be read, compared and taken in again. */
export const command: Command = {
  usage: words.usage,
  summary: words.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = readArguments(args, options, { least: 2, most: 2 }, words.verb)
    const [verb, folder = ''] = positionals
    switch (verb) {
      case 'export':
        return withDatabase(async (db) => {
          const written = await writeArchive(folder, await kept(db))
          io.out(`${words.exported(written.length)}\n`)
          return exit.done
        })
      case 'status':
        return withDatabase((db) => tellStatus(db, folder, values.json, io))
      case 'import':
        return withDatabase((db) => takeIn(db, folder, io))
      default:
        throw new UsageError(words.verb)
    }
  },
}

async function kept(db: Database): Promise<Archive> {
  const { env } = await import('#app/env.server.ts')
  return archiveOf(db, env().demo)
}

async function tellStatus(db: Database, folder: string, json: boolean, io: Io): Promise<number> {
  const files = compareArchives(await readArchive(folder), await kept(db))
  if (json) io.out(`${JSON.stringify({ files })}\n`)
  else for (const { path, state } of files) io.out(`${path}\t${fileStateNames[state]}\n`)
  return files.every(({ state }) => state === 'same') ? exit.done : exit.problems
}

async function takeIn(db: Database, folder: string, io: Io): Promise<number> {
  const { importDraft, linkImported } = await import('#app/storage/import-draft.server.ts')
  const files = await readArchive(folder)
  const taken: [path: string, draft: Draft][] = []
  let refused = false
  for (const path of inOrder([...files.keys()])) {
    const { draft, problems } = parseDraft(files.get(path) ?? '')
    if (problems.some(({ severity }) => severity === 'error')) {
      refused = true
      io.err(`${words.unreadable(path)}\n`)
      for (const problem of problems) io.err(`  ${fileProblemText(problem)}\n`)
      continue
    }
    const outcome = await importDraft(db, path.split('/')[0] ?? '', draft)
    io.out(`${path}\t${importOutcomes[outcome]}\n`)
    if (outcome === 'added' || outcome === 'same') taken.push([path, draft])
    else refused = true
  }
  for (const [path, { meta }] of taken) {
    const unknown = await linkImported(db, meta)
    if (unknown.length > 0) io.err(`${path}: ${words.originUnknown(formatList(unknown))}\n`)
  }
  io.err(`${words.noStatus}\n`)
  return refused ? exit.problems : exit.done
}
