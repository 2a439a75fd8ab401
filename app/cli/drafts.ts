import type { Archive } from '#app/core/record/archive.ts'
import { drafts as words, fileStateNames } from '#app/i18n/pl/drafts.ts'
import type { Database } from '#app/storage/database.server.ts'
import { exit, readArguments, UsageError, type Command, type Io } from './command.ts'
import { archiveOf } from './drafts/archive.ts'
import { exportFolder, standOf } from './drafts/export-folder.ts'
import { importFolder } from './drafts/import-folder.ts'
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
          const { written, left } = await exportFolder(folder, await kept(db))
          io.out(`${words.exported(written, left.length)}\n`)
          for (const { path, state, next } of left) {
            io.err(`${path}: ${words.left[state]}\n  ${words.ownWords(path, next)}\n`)
          }
          return left.length === 0 ? exit.done : exit.problems
        })
      case 'status':
        return withDatabase((db) => tellStatus(db, folder, values.json, io))
      case 'import':
        return withDatabase(async (db) => importFolder(db, folder, () => kept(db), io))
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
  const files = await standOf(folder, await kept(db))
  if (json) io.out(`${JSON.stringify({ files })}\n`)
  else for (const { path, state } of files) io.out(`${path}\t${fileStateNames[state]}\n`)
  return files.every(({ state }) => state === 'same') ? exit.done : exit.problems
}
