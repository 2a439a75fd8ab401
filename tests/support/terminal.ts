import { runCommand } from '#app/cli/run.ts'
import { UsageError } from '#app/cli/command.ts'

/** What one run of the command line gave. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs a command line with files that are only texts; `-` is among them when there is input. */
export async function runWith(
  files: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<Ran> {
  let out = ''
  let err = ''
  const code = await runCommand(args, {
    read: (path) => {
      const text = files[path]
      return text === undefined ? Promise.reject(new UsageError(path)) : Promise.resolve(text)
    },
    out: (words) => {
      out += words
    },
    err: (words) => {
      err += words
    },
  })
  return { code, out, err }
}
