import { readEnv, type Env } from '#app/env.server.ts'
import { configurationSentence } from '#app/i18n/pl/configuration.ts'
import { UsageError } from './command.ts'

/** The configuration for a command that touches the kept data; a wrong one is a wrong call. */
export function configured(): Env {
  const read = readEnv(process.env)
  if (!read.ok) throw new UsageError(read.problems.map(configurationSentence).join('\n'))
  return read.env
}
