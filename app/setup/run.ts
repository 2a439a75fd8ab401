import { spawn } from 'node:child_process'

import { Explained } from './explained.js'

type RunOptions = { readonly env?: Readonly<Record<string, string>> }

/**
 * Runs a program of the project (a path under node_modules, or Node's own arguments) as a process
 * of its own. Its output is shown only if it fails: a successful step is one line.
 */
export async function runNode(args: readonly string[], { env }: RunOptions = {}): Promise<string> {
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output: Buffer[] = []
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk))
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk))
  const code = await new Promise<number | null>((done, failed) => {
    child.on('error', failed)
    child.on('close', done)
  })
  const text = Buffer.concat(output).toString()
  if (code !== 0) throw new Explained(text.trimEnd())
  return text
}
