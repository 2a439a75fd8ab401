import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

import { z } from 'zod'

const DEFAULT_DATABASE_URL = 'file:./data/nowela.db'

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/)
    .transform(Number)
    .refine((n) => n >= from && n <= to)

/** The one place that says which variables there are, what they may hold and what they default to. */
const schema = z.object({
  NODE_ENV: z.enum(['production', 'development', 'test']).default('production'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: wholeNumber(0, 65_535).default(3000),
  DATABASE_URL: z
    .string()
    .regex(/^file:.*[^/]$/)
    .default(DEFAULT_DATABASE_URL),
  SESSION_SECRET: z.string().min(32).optional(),
  NOWELA_DEMO: z
    .enum(['1', '0', 'true', 'false'])
    .default('1')
    .transform((value) => value === '1' || value === 'true'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  BASE_URL: z
    .url({ protocol: /^https?$/ })
    .transform((value) => new URL(value))
    .optional(),
  TRUST_PROXY: wholeNumber(0, 10).default(0),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^([^<>\r\n]+ <)?[^\s@<>]+@[^\s@<>]+>?$/)
    .optional(),
})

/** A variable of the environment that the program reads. */
export type Variable = keyof z.infer<typeof schema>

/** What is wrong with a variable; the sentence is made in `i18n/pl/configuration.ts`. */
export type EnvProblem = { readonly variable: Variable; readonly value: string | undefined }

/** The configuration of one process, read once from the environment. */
export type Env = {
  readonly mode: 'production' | 'development' | 'test'
  readonly host: string
  readonly port: number
  readonly databaseUrl: string
  /** Where the database file is; what else is kept (the demo's secret, locks) lies beside it. */
  readonly databasePath: string
  readonly dataDirectory: string
  readonly sessionSecret: string
  /** Demo accounts and content; outside the demo there are no ready-made passwords. */
  readonly demo: boolean
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** The address people use, where it differs from what the request says (behind a proxy). */
  readonly baseUrl: URL | undefined
  /** Where people find the program, for what is read outside of it: `https://nowela.example.org`. */
  readonly publicOrigin: string
  /** How many proxies in front of the server may be believed about the client's address. */
  readonly trustProxy: number
  /** The mail server, with its password, and the sender; `null`: nothing is sent. */
  readonly mail: { readonly url: string; readonly from: string } | null
}

/**
 * Reads the configuration, or says which variables are wrong. An empty variable counts as unset,
 * as `.env` files and container settings often leave it so.
 */
export function readEnv(
  source: Readonly<Record<string, string | undefined>>,
): { ok: true; env: Env } | { ok: false; problems: readonly EnvProblem[] } {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const wrong = new Set(parsed.error.issues.map((issue) => String(issue.path[0])))
    const names = schema.keyof().options.filter((name) => wrong.has(name))
    return { ok: false, problems: names.map((variable) => ({ variable, value: given[variable] })) }
  }
  const { data } = parsed
  const databasePath = resolve(data.DATABASE_URL.slice('file:'.length).replace(/\?.*$/, ''))
  const dataDirectory = dirname(databasePath)
  if (data.SESSION_SECRET === undefined && !data.NOWELA_DEMO) {
    return { ok: false, problems: [{ variable: 'SESSION_SECRET', value: undefined }] }
  }
  const missing = (['MAIL_FROM', 'BASE_URL'] as const).filter((name) => data[name] === undefined)
  if (data.SMTP_URL !== undefined && missing.length > 0) {
    return { ok: false, problems: missing.map((variable) => ({ variable, value: undefined })) }
  }
  return {
    ok: true,
    env: {
      mode: data.NODE_ENV,
      host: data.HOST,
      port: data.PORT,
      databaseUrl: `file:${databasePath}`,
      databasePath,
      dataDirectory,
      sessionSecret: data.SESSION_SECRET ?? demoSecret(dataDirectory),
      demo: data.NOWELA_DEMO,
      logLevel: data.LOG_LEVEL,
      baseUrl: data.BASE_URL,
      publicOrigin: data.BASE_URL?.origin ?? `http://localhost:${data.PORT}`,
      trustProxy: data.TRUST_PROXY,
      mail:
        data.SMTP_URL === undefined || data.MAIL_FROM === undefined
          ? null
          : { url: data.SMTP_URL, from: data.MAIL_FROM },
    },
  }
}

/** The demo's own secret, made on the first start so that a restart signs nobody out. */
function demoSecret(directory: string): string {
  const file = join(directory, 'session-secret')
  if (!existsSync(file)) {
    mkdirSync(directory, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8')
}

let known: Env | undefined

/** The configuration of this process. The start has already refused a wrong one in plain words. */
export function env(): Env {
  if (known) return known
  const read = readEnv(process.env)
  if (!read.ok) {
    const names = read.problems.map((problem) => problem.variable).join(', ')
    throw new Error(`Wrong configuration: ${names}`)
  }
  known = read.env
  return known
}
