import { spawn } from 'node:child_process'

import { Explained } from './explained.js'

type RunOptions = { readonly env?: Readonly<Record<string, string>> }

/**
 * Runs a program of the project (a file under node_modules, or one of our own) as a process of its
 * own, and gives what it said on both outputs.
 */
export async function tryNode(
  args: readonly string[],
  { env }: RunOptions = {},
): Promise<{ readonly ok: boolean; readonly output: string }> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const chunks: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed)
    child.on('close', done)
  })
  return { ok: code === 0, output: Buffer.concat(chunks).toString().trimEnd() }
}

/** The same where failing ends the work: what the program said is then the explanation. */
export async function runNode(args: readonly string[], options?: RunOptions): Promise<string> {
  const { ok, output } = await tryNode(args, options)
  if (!ok) throw new Explained(output)
  return output
}
