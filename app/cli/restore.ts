import { cli } from '#app/i18n/pl/cli.ts'
import { maintenance } from '#app/i18n/pl/maintenance.ts'
import { exit, readArguments, type Command } from './command.ts'
import { configured } from './configured.ts'
import type { RestoreOutcome } from './maintenance/restore.ts'

const sentences = maintenance.restore

/** Puts a checked backup in the place of the database and its documents; keeps what it replaces. */
export const command: Command = {
  usage: sentences.usage,
  summary: sentences.summary,
  async run(args, io) {
    const known = {
      json: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
    } as const
    const { values, positionals } = readArguments(
      args,
      known,
      { least: 1, most: 1 },
      cli.main.wrongCount,
    )
    const [file = ''] = positionals
    const { restore } = await import('./maintenance/restore.ts')
    const stamp = new Date().toISOString().replace(/[-:]|\..*/g, '')
    const { force, check: checkOnly } = values
    const options = { force, checkOnly, stamp }
    const outcome = await restore(file, configured().databasePath, options)
    if (values.json) io.out(`${JSON.stringify(outcome)}\n`)
    else if (outcome.ok) io.out(`${tell(outcome, checkOnly).join('\n')}\n`)
    else io.err(`${explain(file, outcome)}\n`)
    return outcome.ok && outcome.broken.length === 0 ? exit.done : exit.problems
  },
}

function tell(
  { file, replaced, pending, broken }: RestoreOutcome & { ok: true },
  checked: boolean,
): readonly string[] {
  return [
    checked ? sentences.checked(file) : sentences.done(file),
    ...(replaced === null ? [] : [sentences.replaced(replaced)]),
    ...(pending.length === 0 ? [] : [sentences.pending(pending)]),
    ...broken.map(maintenance.brokenDocument),
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
    case 'documents-broken':
      return [
        sentences['documents-broken'](file),
        ...outcome.broken.map(maintenance.brokenDocument),
      ].join('\n')
    default:
      return sentences[outcome.code](file)
  }
}
