import { cli } from '#app/i18n/pl/cli.ts'
import { upkeep } from '#app/i18n/pl/upkeep.ts'
import { exit, readArguments, type Command } from './command.ts'
import type { IndexGaps } from '#app/storage/search/fill-index.server.ts'
import { withDatabase } from './with-database.ts'

const words = upkeep.verify

/** Checks that nothing kept for good was changed by hand. */
export const command: Command = {
  usage: words.usage,
  summary: words.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values } = readArguments(args, options, { least: 0, most: 0 }, cli.main.wrongCount)
    return withDatabase(async (db) => {
      const [acts, audit, status, versions, index] = await Promise.all([
        import('#app/storage/acts.server.ts'),
        import('#app/storage/audit.server.ts'),
        import('#app/storage/status.server.ts'),
        import('#app/storage/versions.server.ts'),
        import('#app/storage/search/fill-index.server.ts'),
      ])
      const broken = {
        versions: await versions.brokenVersions(db),
        audit: await audit.brokenAudit(db),
        stages: await status.staleStages(db),
        ways: await status.impossibleWays(db),
        texts: await acts.brokenTexts(db),
        search: await index.indexGaps(db),
      }
      const sentences = [
        ...broken.versions.map(({ proposal, number }) => words.version(proposal, number)),
        ...broken.audit.map(words.audit),
        ...broken.stages.map(words.stage),
        ...broken.ways.map(words.way),
        ...broken.texts.map(({ act, source }) => words.text(act, source)),
        ...gaps(broken.search),
      ]
      const whole = sentences.length === 0
      if (values.json) io.out(`${JSON.stringify({ ok: whole, ...broken })}\n`)
      else io.out(whole ? `${words.whole}\n` : sentences.map((line) => `${line}\n`).join(''))
      return whole ? exit.done : exit.problems
    })
  },
}

function gaps({ missing, stale }: IndexGaps): readonly string[] {
  const none = missing.length === 0 && stale.length === 0
  return none ? [] : [words.search(missing.length, stale.length)]
}
