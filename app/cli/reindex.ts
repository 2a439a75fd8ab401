import { cli } from '#app/i18n/pl/cli.ts'
import { upkeep } from '#app/i18n/pl/upkeep.ts'
import { exit, readArguments, type Command } from './command.ts'
import { withDatabase } from './with-database.ts'

const words = upkeep.reindex

/** Makes the index of the search anew. */
export const command: Command = {
  usage: words.usage,
  summary: words.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values } = readArguments(args, options, { least: 0, most: 0 }, cli.main.wrongCount)
    return withDatabase(async (db) => {
      const { rebuildIndex } = await import('#app/storage/search/fill-index.server.ts')
      const sources = await rebuildIndex(db)
      io.out(
        values.json ? `${JSON.stringify({ ok: true, sources })}\n` : `${words.done(sources)}\n`,
      )
      return exit.done
    })
  },
}
