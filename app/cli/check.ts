import { amendedActOf } from '#app/core/amendment/amended-act.ts'
import { check, checkStatute, type BesideAct } from '#app/core/check/check.ts'
import type { CheckProblem } from '#app/core/check/problem.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { Problem } from '#app/core/problem.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { readStatute } from '#app/import/read-statute.ts'
import { checkProblemText } from '#app/i18n/pl/check.ts'
import { cli } from '#app/i18n/pl/cli.ts'
import { fileProblemText } from '#app/i18n/pl/file-problems.ts'
import { statuteProblemSentence } from '#app/i18n/pl/statute-problems.ts'
import { embeddedStatutes, readChecked, type CheckedFile } from './checked-file.ts'
import { exit, readArguments, type Command } from './command.ts'

/** One finding as the command gives it: places as they are cited, and the sentence for a person. */
interface Finding {
  readonly code: string
  readonly severity: Problem['severity']
  readonly act?: string
  readonly address?: string
  readonly other?: string
  readonly range?: Problem['range']
  readonly text?: string
  readonly fix?: CheckProblem['fix']
  readonly message: string
}

/** Runs every drafting check on a proposal, an amending act or a statute. */
export const command: Command = {
  usage: 'check DRAFT [--statute FILE]… [--json]',
  summary: cli.check.summary,
  async run(args, io) {
    const options = {
      json: { type: 'boolean', default: false },
      statute: { type: 'string', multiple: true },
    } as const
    const { values, positionals } = readArguments(
      args,
      options,
      { least: 1, most: 1 },
      cli.main.wrongCount,
    )
    const given = await Promise.all(
      (values.statute ?? []).map(async (path) => {
        const { statute } = readStatute(await io.read(path))
        return { act: amendedActOf(statute).title || path, statute }
      }),
    )
    const known = [...given, ...(await embeddedStatutes())]
    const file = readChecked(await io.read(positionals[0] ?? '-'), known)
    const problems = findings(file, known)
    if (values.json) io.out(`${JSON.stringify({ problems })}\n`)
    else if (problems.length === 0) io.out(`${cli.check.none}\n`)
    else for (const { act, message } of problems) io.out(`${act ? `${act}: ` : ''}${message}\n`)
    return problems.length === 0 ? exit.done : exit.problems
  },
}

function findings(file: CheckedFile, known: readonly BesideAct[]): readonly Finding[] {
  if (file.kind === 'statute') {
    return [
      ...file.problems.map((problem) => finding(problem, statuteProblemSentence(problem))),
      ...checkStatute(file.statute).map(checked),
    ]
  }
  return [
    ...file.problems.map((problem) => finding(problem, fileProblemText(problem))),
    ...check(file.content, file.statuteOf, beside(file.content, known)).map(checked),
  ]
}

/** The known acts that the proposal does not amend, each once. */
function beside(
  { amendments }: ProposalContent,
  known: readonly BesideAct[],
): readonly BesideAct[] {
  return known.filter(({ act, statute }, index) => {
    const first = known.findIndex((other) => other.statute.title === statute.title) === index
    return first && !amendments.some((amendment) => amendment.act === act)
  })
}

function checked(problem: CheckProblem): Finding {
  const { act, other, fix } = problem
  return {
    ...(act === undefined ? {} : { act }),
    ...finding(problem, checkProblemText(problem)),
    ...(other ? { other: printAddress(other) } : {}),
    ...(fix ? { fix } : {}),
  }
}

function finding({ code, severity, address, range, text }: Problem, message: string): Finding {
  return {
    code,
    severity,
    ...(address ? { address: printAddress(address) } : {}),
    ...(range ? { range } : {}),
    ...(text === undefined ? {} : { text }),
    message,
  }
}
