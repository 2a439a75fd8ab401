import type { AmendedAct, AmendingArticle } from '#app/core/amendment/instruction.ts'
import type { ReadProblem } from '#app/core/amendment/read/problem.ts'
import { knownActs } from '#app/core/statute/act-title.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { normalise } from '#app/core/statute/normalise.ts'
import { readAmendingAct } from '#app/import/read-amending-act.ts'
import { cli } from '#app/i18n/pl/cli.ts'
import { formatDate } from '#app/i18n/pl/format.ts'
import { readerProblem } from '#app/i18n/pl/reader.ts'
import { exit, readArguments, type Command } from './command.ts'
import { operationAsJson } from './json.ts'

/** Reads amending acts and prints what each instruction means; one JSON line for each file. */
export const command: Command = {
  usage: 'instructions ACT… [--json]',
  summary: cli.instructions.summary,
  async run(args, io) {
    const options = { json: { type: 'boolean', default: false } } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 1, most: Infinity },
      cli.main.wrongCount,
    )
    let clean = true
    for (const path of positionals) {
      const { articles, problems } = readAmendingAct(await io.read(path))
      clean &&= problems.length === 0 && articles.length > 0
      if (articles.length === 0) io.err(`${cli.instructions.none(path)}\n`)
      if (values.json) io.out(`${JSON.stringify(asJson(articles, problems))}\n`)
      else {
        for (const article of articles) io.out(printed(article))
        for (const problem of problems) io.err(`${readerProblem(problem)}\n`)
      }
    }
    return clean ? exit.done : exit.problems
  },
}

function asJson(articles: readonly AmendingArticle[], problems: readonly ReadProblem[]) {
  return {
    acts: articles.map(({ article, act, instructions }) => ({
      article,
      act: { title: act.title, date: act.date, eli: eliOf(act) },
      instructions: instructions.map(({ path, text, operations }) => ({
        path,
        text,
        operations: operations.map(operationAsJson),
      })),
    })),
    problems: problems.map(({ code, text, range, path }) => ({ code, text, range, path })),
  }
}

/** The identifier of an act that the program knows, told by its date and title; `''` for others. */
function eliOf(act: AmendedAct): string {
  if (act.date === '') return ''
  const title = normalise(`Ustawa z dnia ${formatDate(act.date)} r. ${act.title}`)
  return knownActs.find((known) => normalise(known.title) === title)?.eli ?? ''
}

function printed({ article, act, instructions }: AmendingArticle): string {
  const lines = instructions.flatMap(({ path, operations }) => [
    `  ${path}`,
    ...operations.map(
      (operation) =>
        `    ${cli.instructions.operations[operation.kind]}: ${printAddress(operation.address)}`,
    ),
  ])
  return `${[[article, act.title].filter((part) => part !== '').join(': '), ...lines].join('\n')}\n`
}
