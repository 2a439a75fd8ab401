import { printAddress } from '#app/core/statute/address.ts'
import type { ParsedStatute } from '#app/core/statute/parse.ts'
import { printStatute } from '#app/core/statute/print.ts'
import { unitsAsJson } from '#app/export/units-json.ts'
import { readStatute } from '#app/import/read-statute.ts'
import { cli } from '#app/i18n/pl/cli.ts'
import { statuteProblemSentence } from '#app/i18n/pl/statute-problems.ts'
import { exit, readArguments, type Command } from './command.ts'

/** Reads a statute and prints it in the canonical form, or as JSON unit by unit. */
export const command: Command = {
  usage: 'parse STATUTE [--json]',
  summary: cli.parse.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 1, most: 1 },
      cli.main.wrongCount,
    )
    const source = await io.read(positionals[0] ?? '-')
    const parsed = readStatute(source)
    if (values.json) io.out(`${JSON.stringify(asJson(parsed))}\n`)
    else {
      io.out(printStatute(parsed.statute))
      for (const problem of parsed.problems) {
        const { range, text = '' } = problem
        const line = range ? source.slice(0, range.start).split('\n').length : null
        io.err(`${cli.parse.problem(line, statuteProblemSentence(problem), text)}\n`)
      }
    }
    return parsed.problems.length === 0 ? exit.done : exit.problems
  },
}

function asJson({ statute, problems }: ParsedStatute) {
  return {
    title: statute.title,
    eli: statute.eli,
    units: unitsAsJson(statute),
    problems: problems.map(({ address, ...problem }) =>
      address ? { ...problem, address: printAddress(address) } : problem,
    ),
  }
}
