import { readEnv } from '#app/env.server.ts'
import type { Env } from '#app/env.server.ts'
import { configurationSentence } from '#app/i18n/pl/configuration.ts'
import { Explained } from './explained.js'

/** The configuration, or the end of the start with one sentence for every wrong variable. */
export function configuration(): Env {
  const read = readEnv(process.env)
  if (!read.ok) throw new Explained(read.problems.map(configurationSentence).join('\n'))
  return read.env
}
