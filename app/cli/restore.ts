import { cli } from '#app/i18n/pl/cli.ts'
import { maintenance } from '#app/i18n/pl/maintenance.ts'
import { exit, readArguments, type Command } from './command.ts'
import { configured } from './configured.ts'
import type { RestoreOutcome } from './maintenance/restore.ts'

const sentences = maintenance.restore

/** Puts a checked backup in the place of the database and keeps the one it replaces. */
export const command: Command = {
  usage: sentences.usage,
  summary: sentences.summary,
  async run(args, io) {
    const options = {
      json: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
    } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 1, most: 1 },
      cli.main.wrongCount,
    )
    const [file = ''] = positionals
    const { restore } = await import('./maintenance/restore.ts')
    const stamp = new Date().toISOString().replace(/[-:]|\..*/g, '')
    const outcome = await restore(file, configured().databasePath, { force: values.force, stamp })
    if (values.json) io.out(`${JSON.stringify(outcome)}\n`)
    else if (outcome.ok) io.out(`${tell(outcome).join('\n')}\n`)
    else io.err(`${explain(file, outcome)}\n`)
    return outcome.ok ? exit.done : exit.problems
  },
}

function tell({ file, replaced, pending }: RestoreOutcome & { ok: true }): readonly string[] {
  return [
    sentences.done(file),
    ...(replaced === null ? [] : [sentences.replaced(replaced)]),
    ...(pending.length === 0 ? [] : [sentences.pending(pending)]),
  ]
}

function explain(file: string, outcome: RestoreOutcome & { ok: false }): string {
  switch (outcome.code) {
    case 'in-use':
      return sentences['in-use']
    case 'unsound':
      return sentences.unsound(file, outcome.complaints)
    case 'newer':
      return sentences.newer(file, outcome.migrations)
    default:
      return sentences[outcome.code](file)
  }
}
