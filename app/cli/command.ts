import { parseArgs, type ParseArgsConfig } from 'node:util'

/** What a command reads from and writes to, so that tests can stand in for the terminal. */
export interface Io {
  /** The text of a file; `-` is standard input. */
  readonly read: (path: string) => Promise<string>
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

/** How a command ended, as the shell sees it. */
export const exit = { done: 0, problems: 1, usage: 2 } as const

/** One command of the command line; its sentences are in `i18n/pl/cli.ts`. */
export interface Command {
  /** `parse STATUTE [--json]` */
  readonly usage: string
  readonly summary: string
  /** Gives the exit code; throws {@link UsageError} when it was called wrongly. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>
}

/** The command was called wrongly: main prints the sentence and the usage, and exits with 2. */
export class UsageError extends Error {}

type Options = NonNullable<ParseArgsConfig['options']>

/**
 * Reads arguments with `node:util`; an unknown option, or a number of positional arguments outside
 * `least`–`most`, is a {@link UsageError}.
 */
export function readArguments<const T extends Options>(
  args: readonly string[],
  options: T,
  { least, most }: { readonly least: number; readonly most: number },
  wrongCount: string,
) {
  const parsed = tryParse(args, options)
  const count = parsed.positionals.length
  if (count < least || count > most) throw new UsageError(wrongCount)
  return parsed
}

function tryParse<const T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error))
  }
}
