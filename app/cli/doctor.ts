import { cli } from '#app/i18n/pl/cli.ts'
import { maintenance } from '#app/i18n/pl/maintenance.ts'
import { exit, readArguments, type Command } from './command.ts'
import type { Finding } from './maintenance/diagnose.ts'

const sentences = maintenance.doctor

/** Looks at everything the program needs and says what is missing. */
export const command: Command = {
  usage: sentences.usage,
  summary: sentences.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values } = readArguments(args, options, { least: 0, most: 0 }, cli.main.wrongCount)
    const { diagnose } = await import('./maintenance/diagnose.ts')
    const findings = await diagnose(process.env)
    if (values.json) io.out(`${JSON.stringify({ findings })}\n`)
    else io.out(findings.map((one) => `${sentences.marks[one.state]} ${tell(one)}\n`).join(''))
    return findings.some(({ state }) => state === 'problem') ? exit.problems : exit.done
  },
}

function tell(finding: Finding): string {
  switch (finding.about) {
    case 'node':
      return sentences.node(finding.found, finding.wanted)
    case 'packages':
      return sentences.packages[finding.state]
    case 'configuration':
      return sentences.configuration(finding.problems)
    case 'database':
      return tellDatabase(finding)
    case 'integrity':
      return sentences.integrity(finding.complaints)
    case 'migrations':
      return sentences.migrations(finding.pending, finding.unknown)
    case 'documents':
      return [
        sentences.documents(finding.kept, finding.orphans.length),
        ...finding.broken.map(maintenance.brokenDocument),
      ].join('\n  ')
    case 'search':
      return sentences.search(finding.missing, finding.stale)
    case 'disk':
      return sentences.disk(finding.freeMegabytes)
    case 'browser':
      return sentences.browser(finding.found)
  }
}

function tellDatabase({ state, file, error }: Finding & { about: 'database' }): string {
  if (state === 'ok') return sentences.database.ok(file)
  return error === null
    ? sentences.database.missing(file)
    : sentences.database.unreadable(file, error)
}
