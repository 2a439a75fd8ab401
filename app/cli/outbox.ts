import { mailStates } from '#app/core/notify/mail.ts'
import { cli } from '#app/i18n/pl/cli.ts'
import { outbox } from '#app/i18n/pl/notifications.ts'
import { upkeep } from '#app/i18n/pl/upkeep.ts'
import type { Database } from '#app/storage/database.server.ts'
import { exit, readArguments, UsageError, type Command, type Io } from './command.ts'
import { withDatabase } from './with-database.ts'

const words = upkeep.outbox

/** Tells how the outbox stands, and sends what is due, as the server does by itself. */
export const command: Command = {
  usage: words.usage,
  summary: words.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 0, most: 1 },
      cli.main.wrongCount,
    )
    const [verb] = positionals
    if (verb !== undefined && verb !== 'send') throw new UsageError(words.verb)
    return withDatabase((db) =>
      verb === 'send' ? send(db, io, values.json) : tell(db, io, values.json),
    )
  },
}

async function tell(db: Database, io: Io, json: boolean): Promise<number> {
  const { countOutbox } = await import('#app/storage/outbox.server.ts')
  const counts = await countOutbox(db)
  const lines = mailStates
    .filter((state) => counts.has(state))
    .map((state) => words.count(outbox.state[state], counts.get(state) ?? 0))
  if (json) io.out(`${JSON.stringify({ mails: Object.fromEntries(counts) })}\n`)
  else io.out(`${lines.length === 0 ? words.empty : lines.join('\n')}\n`)
  return exit.done
}

async function send(db: Database, io: Io, json: boolean): Promise<number> {
  const [{ runDaily }, { openPost }, { sendDue }, { spreadNews }, { env }] = await Promise.all([
    import('#app/mail/daily-run.ts'),
    import('#app/mail/post.server.ts'),
    import('#app/mail/send.ts'),
    import('#app/storage/spread-news.server.ts'),
    import('#app/env.server.ts'),
  ])
  const post = openPost(env())
  if (post === null) {
    io.err(`${words.noServer}\n`)
    return exit.problems
  }
  while ((await spreadNews(db, new Date())) > 0);
  await runDaily(db, new Date())
  const round = await sendDue(db, post, () => new Date())
  if (json) io.out(`${JSON.stringify(round)}\n`)
  else io.out(`${words.sent(round.sent, round.failed)}\n${round.away ? `${words.away}\n` : ''}`)
  return round.failed > 0 ? exit.problems : exit.done
}
