import { concerns, isNamed } from '#app/core/amendment/amended-act.ts'
import { applyAll } from '#app/core/amendment/apply.ts'
import type { ApplyProblem } from '#app/core/amendment/apply/problem.ts'
import type { AmendingArticle } from '#app/core/amendment/instruction.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import type { ReadProblem } from '#app/core/amendment/read/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { readAmendingAct } from '#app/import/read-amending-act.ts'
import { readStatute } from '#app/import/read-statute.ts'
import { printStatute } from '#app/core/statute/print.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { unitsAsJson } from '#app/export/units-json.ts'
import { applyProblemText } from '#app/i18n/pl/apply.ts'
import { cli } from '#app/i18n/pl/cli.ts'
import { readerProblem } from '#app/i18n/pl/reader.ts'
import { exit, readArguments, type Command } from './command.ts'
import { operationAsJson } from './json.ts'

interface Located {
  readonly path: string
  readonly operation: Operation
}

/** A change that was not made: not understood in the amending act, or not fitting the statute. */
type Failed =
  | (Located & { readonly problem: ApplyProblem })
  | { readonly path: string; readonly problem: ReadProblem }

interface Outcome {
  readonly statute: Statute
  readonly applied: readonly Located[]
  readonly failed: readonly Failed[]
}

/** Applies the amending articles that concern a statute, and prints its new text. */
export const command: Command = {
  usage: 'apply STATUTE ACT [--act TITLE] [--json]',
  summary: cli.apply.summary,
  async run(args, io) {
    const options = {
      json: { type: 'boolean', default: false },
      act: { type: 'string' },
    } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 2, most: 2 },
      cli.main.wrongCount,
    )
    const { statute } = readStatute(await io.read(positionals[0] ?? '-'))
    const { articles, problems } = readAmendingAct(await io.read(positionals[1] ?? '-'))
    const { act: title } = values
    const chosen = articles.filter(({ act }) =>
      title === undefined
        ? concerns(act, statute) && isTold(statute, articles)
        : isNamed(act, title),
    )
    if (chosen.length === 0)
      io.err(`${cli.apply.noArticle(articles.map(({ act }) => act.title))}\n`)
    const outcome = applyArticles(statute, chosen, problems)
    if (values.json) io.out(`${JSON.stringify(asJson(outcome))}\n`)
    else {
      io.out(printStatute(outcome.statute))
      for (const failure of outcome.failed) io.err(`${sentence(failure)}\n`)
    }
    return chosen.length > 0 && outcome.failed.length === 0 ? exit.done : exit.problems
  },
}

/** Without a title nobody can tell which of several acts the statute is. */
function isTold(statute: Statute, articles: readonly AmendingArticle[]): boolean {
  const acts = new Set(articles.map(({ act }) => `${act.date} ${act.title}`))
  return statute.title !== '' || acts.size <= 1
}

/** Several articles on one act are applied in turn: the operations of each are simultaneous. */
function applyArticles(
  before: Statute,
  articles: readonly AmendingArticle[],
  problems: readonly ReadProblem[],
): Outcome {
  let statute = before
  const applied: Located[] = []
  const failed: Failed[] = []
  for (const { article, instructions } of articles) {
    const located = instructions.flatMap(({ path, operations }) =>
      operations.map((operation): Located => ({ path, operation })),
    )
    const pathOf = new Map(located.map(({ operation, path }) => [operation, path]))
    const at = (operation: Operation): Located => ({ path: pathOf.get(operation) ?? '', operation })
    const result = applyAll(
      statute,
      located.map(({ operation }) => operation),
    )
    statute = result.statute
    applied.push(...result.applied.map(at))
    failed.push(...result.failed.map(({ operation, problem }) => ({ ...at(operation), problem })))
    const unread = problems.filter(
      ({ path, severity }) => severity === 'error' && isWithin(path, article),
    )
    failed.push(...unread.map((problem) => ({ path: problem.path, problem })))
  }
  return { statute, applied, failed }
}

function isWithin(path: string, article: string): boolean {
  return path === article || path.startsWith(`${article} `) || article === ''
}

function asJson({ statute, applied, failed }: Outcome) {
  return {
    applied: applied.map(({ path, operation }) => ({ path, ...operationAsJson(operation) })),
    failed: failed.map(({ path, problem }) => ({
      path,
      code: problem.code,
      address: problem.address ? printAddress(problem.address) : '',
      ...(problem.text !== undefined && { text: problem.text }),
    })),
    units: unitsAsJson(statute),
  }
}

function sentence(failure: Failed): string {
  return 'operation' in failure
    ? `${failure.path}: ${applyProblemText(failure.problem)}`
    : readerProblem(failure.problem)
}
