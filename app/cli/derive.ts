import { amendedActOf } from '#app/core/amendment/amended-act.ts'
import { derive, type Derived } from '#app/core/amendment/derive.ts'
import { renderArticle } from '#app/core/amendment/render.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { readStatute } from '#app/import/read-statute.ts'
import { reasonSentence } from '#app/i18n/pl/amendment.ts'
import { cli } from '#app/i18n/pl/cli.ts'
import { exit, readArguments, type Command } from './command.ts'
import { operationAsJson } from './json.ts'

/** Writes the amending provisions that lead from one text of an act to another. */
export const command: Command = {
  usage: 'derive OLD NEW [--explain] [--json]',
  summary: cli.derive.summary,
  async run(args, io) {
    const options = {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
    } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 2, most: 2 },
      cli.main.wrongCount,
    )
    const { statute: before } = readStatute(await io.read(positionals[0] ?? '-'))
    const { statute: after } = readStatute(await io.read(positionals[1] ?? '-'))
    const derived = derive(before, after)
    const frame = { act: amendedActOf(before), article: 1 }
    const text = renderArticle(before, derived.operations, frame)
    const explained = values.explain ? explanations(derived) : []
    if (values.json) {
      const operations = derived.operations.map(operationAsJson)
      const reasons = values.explain ? { reasons: explained } : {}
      io.out(`${JSON.stringify({ text, operations, ...reasons })}\n`)
      return exit.done
    }
    io.out(text === '' ? `${cli.derive.same}\n` : `${text}\n`)
    for (const { address, sentence } of explained) io.out(`\n${address}: ${sentence}`)
    if (explained.length > 0) io.out('\n')
    return exit.done
  },
}

function explanations({ operations, reasons }: Derived) {
  return reasons.map(({ operation, code }) => ({
    operation,
    code,
    address: printAddress(operations[operation]?.address ?? []),
    sentence: reasonSentence(code),
  }))
}
