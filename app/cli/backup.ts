import { cli } from '#app/i18n/pl/cli.ts'
import { maintenance } from '#app/i18n/pl/maintenance.ts'
import { exit, readArguments, type Command } from './command.ts'
import { configured } from './configured.ts'
import type { BackupOutcome } from './maintenance/backup.ts'

const sentences = maintenance.backup

/** Copies the database and the documents to a new folder while the server goes on. */
export const command: Command = {
  usage: sentences.usage,
  summary: sentences.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 1, most: 1 },
      cli.main.wrongCount,
    )
    const { backUp } = await import('./maintenance/backup.ts')
    let told = -1
    const outcome = await backUp(configured().databasePath, positionals[0] ?? '', {
      now: new Date(),
      tell({ done, total }) {
        const percent = total === 0 ? 100 : Math.floor((done / total) * 100)
        if (values.json || Math.floor(percent / 10) === told) return
        told = Math.floor(percent / 10)
        io.err(`${sentences.progress(percent)}\n`)
      },
    })
    if (values.json) io.out(`${JSON.stringify(outcome)}\n`)
    else if (outcome.ok) io.out(`${tell(outcome).join('\n')}\n`)
    else io.err(`${explain(outcome)}\n`)
    return outcome.ok && outcome.broken.length === 0 ? exit.done : exit.problems
  },
}

function tell({ folder, bytes, documents, broken }: BackupOutcome & { ok: true }) {
  return [sentences.done(folder, bytes, documents), ...broken.map(maintenance.brokenDocument)]
}

function explain(outcome: BackupOutcome & { ok: false }): string {
  switch (outcome.code) {
    case 'copy-unsound':
      return sentences[outcome.code](outcome.complaints)
    case 'failed':
      return sentences[outcome.code](outcome.reason)
    default:
      return sentences[outcome.code](outcome.file)
  }
}
