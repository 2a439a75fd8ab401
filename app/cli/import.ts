import { identifyText } from '#app/core/record/new-text.ts'
import { readStatute } from '#app/import/read-statute.ts'
import { upkeep } from '#app/i18n/pl/upkeep.ts'
import { exit, readArguments, UsageError, type Command } from './command.ts'
import { operator, withDatabase } from './with-database.ts'

const words = upkeep.import

const options = {
  act: { type: 'string', default: '' },
  source: { type: 'string', default: '' },
  'as-of': { type: 'string', default: '' },
  excerpt: { type: 'boolean', default: false },
} as const

/** Loads a text of an act beside those there already. */
export const command: Command = {
  usage: words.usage,
  summary: words.summary,
  async run(args, io) {
    const { values, positionals } = readArguments(args, options, { least: 2, most: 2 }, words.kind)
    const [kind, path = '-'] = positionals
    if (kind !== 'statute') throw new UsageError(words.kind)
    const text = await io.read(path)
    const { statute: read, problems } = readStatute(text)
    const { act, source, excerpt } = values
    const facts = { act, source, asOf: values['as-of'], excerpt }
    return withDatabase(async (db) => {
      const { addActText, listActs } = await import('#app/storage/acts.server.ts')
      const identified = identifyText(read, facts, await listActs(db))
      if (!identified.ok) {
        for (const problem of identified.problems) {
          io.err(`${words.problems[problem.code](problem.text ?? '')}\n`)
        }
        return exit.problems
      }
      const { slug, statute } = identified.value
      const { added } = await addActText(db, { slug, statute, text }, operator())
      io.out(
        `${added ? words.stored(slug, statute.source, statute.asOf) : words.storedBefore(slug)}\n`,
      )
      if (problems.length > 0) io.err(`${words.remarks(problems.length)}\n`)
      return exit.done
    })
  },
}
