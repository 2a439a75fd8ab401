import { isUtf8 } from 'node:buffer'
import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { cli } from '#app/i18n/pl/cli.ts'
import { exit, UsageError, type Io } from './command.ts'
import { commands } from './commands.ts'

/** Runs one command line, without the program's own name; gives the exit code. */
export async function runCommand(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args
  if (name === '--help' || name === '-h' || name === 'help') {
    io.out(await overview())
    return exit.done
  }
  const load = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined
  if (!load) {
    if (name !== undefined) io.err(`${cli.main.unknown(name)}\n\n`)
    io.err(await overview())
    return exit.usage
  }
  const { command } = await load()
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(`nowela ${command.usage}\n  ${command.summary}\n\n${cli.main.codes}\n`)
    return exit.done
  }
  try {
    return await command.run(rest, io)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    io.err(`${error.message}\n\nnowela ${command.usage}\n`)
    return exit.usage
  }
}

/** The terminal: files by path, `-` for standard input. */
export const terminal: Io = {
  read: async (path) => {
    const bytes = await contentsOf(path)
    const words = isUtf8(bytes) ? new TextDecoder().decode(bytes) : null
    if (words === null || words.includes('\0')) throw new UsageError(cli.main.notText(path))
    return words
  },
  out: (words) => void process.stdout.write(words),
  err: (words) => void process.stderr.write(words),
}

async function contentsOf(path: string): Promise<Uint8Array> {
  try {
    return path === '-' ? await buffer(process.stdin) : await readFile(path)
  } catch {
    throw new UsageError(cli.main.unreadable(path))
  }
}

async function overview(): Promise<string> {
  const all = await Promise.all(Object.values(commands).map(async (load) => (await load()).command))
  const width = Math.max(...all.map(({ usage }) => usage.length))
  const lines = all.map(({ usage, summary }) => `  ${usage.padEnd(width)}  ${summary}`)
  return [
    cli.main.usage,
    '',
    cli.main.commands,
    ...lines,
    '',
    cli.main.more,
    cli.main.codes,
    '',
  ].join('\n')
}
