import { existsSync } from 'node:fs'
import { readFile, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

import { z } from 'zod'

import { readEnv } from '#app/env.server.ts'
import type { EnvProblem } from '#app/env.server.ts'
import { findBrowser } from '#app/setup/browser.ts'
import { isInstalled } from '#app/setup/install.js'
import {
  brokenDocuments,
  documentsBeside,
  namedDocuments,
  orphanedContents,
  type BrokenDocument,
} from './documents.ts'
import { inspect } from './inspect.ts'
import { withFile } from './sqlite.ts'

/** One thing looked at. A `warning` does not keep the program from running, a `problem` may. */
export type Finding = {
  readonly state: 'ok' | 'warning' | 'problem'
} & (
  | { readonly about: 'node'; readonly found: string; readonly wanted: string }
  | { readonly about: 'packages' }
  | { readonly about: 'configuration'; readonly problems: readonly EnvProblem[] }
  | { readonly about: 'database'; readonly file: string; readonly error: string | null }
  | { readonly about: 'integrity'; readonly complaints: readonly string[] }
  | {
      readonly about: 'migrations'
      readonly pending: readonly string[]
      readonly unknown: readonly string[]
    }
  | {
      readonly about: 'documents'
      readonly kept: number
      readonly broken: readonly BrokenDocument[]
      /** Contents that no document names. */
      readonly orphans: readonly string[]
    }
  | { readonly about: 'search'; readonly missing: number; readonly stale: number }
  | { readonly about: 'disk'; readonly freeMegabytes: number }
  | { readonly about: 'browser'; readonly found: string | null }
)

/** Under this there is no room for the next backup beside a database of ordinary size. */
const LITTLE_DISK_MB = 500

/** Under this the database itself may soon be unable to grow. */
const NO_DISK_MB = 50

/** Looks at everything the program needs, from Node to free disk, and changes nothing. */
export async function diagnose(
  environment: Readonly<Record<string, string | undefined>>,
): Promise<readonly Finding[]> {
  const read = readEnv(environment)
  return [
    await node(),
    { about: 'packages', state: isInstalled() ? 'ok' : 'warning' },
    {
      about: 'configuration',
      state: read.ok ? 'ok' : 'problem',
      problems: read.ok ? [] : read.problems,
    },
    ...(read.ok ? await database(read.env.databasePath) : []),
    ...(read.ok ? [await disk(read.env.dataDirectory)] : []),
    await browser(),
  ]
}

const packageSchema = z.object({ engines: z.object({ node: z.string() }) })

async function node(): Promise<Finding> {
  const { engines } = packageSchema.parse(JSON.parse(await readFile('package.json', 'utf8')))
  const numbers = (version: string) => version.replace(/^>=/, '').split('.').map(Number)
  const [major = 0, minor = 0] = numbers(process.versions.node)
  const [wantedMajor = 0, wantedMinor = 0] = numbers(engines.node)
  const enough = major > wantedMajor || (major === wantedMajor && minor >= wantedMinor)
  return {
    about: 'node',
    state: enough ? 'ok' : 'problem',
    found: process.versions.node,
    wanted: engines.node,
  }
}

async function database(file: string): Promise<readonly Finding[]> {
  if (!existsSync(file)) return [{ about: 'database', state: 'problem', file, error: null }]
  try {
    const { complaints, pending, unknown } = await withFile(file, 'read', inspect)
    const sound = complaints.length === 0
    const current = sound && pending.length + unknown.length === 0
    return [
      { about: 'database', state: 'ok', file, error: null },
      { about: 'integrity', state: sound ? 'ok' : 'problem', complaints },
      {
        about: 'migrations',
        state: unknown.length > 0 ? 'problem' : pending.length > 0 ? 'warning' : 'ok',
        pending,
        unknown,
      },
      ...(sound ? [await documents(file)] : []),
      ...(current ? [await search(file)] : []),
    ]
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return [{ about: 'database', state: 'problem', file, error: message }]
  }
}

/** Whether each document that the database names lies beside it and is what it was. */
async function documents(file: string): Promise<Finding> {
  const named = await withFile(file, 'read', namedDocuments)
  const folder = documentsBeside(dirname(file))
  const broken = await brokenDocuments(folder, named)
  const orphans = await orphanedContents(folder, named)
  const state = broken.length > 0 ? 'problem' : orphans.length > 0 ? 'warning' : 'ok'
  return { about: 'documents', state, kept: named.length, broken, orphans }
}

/** Whether the index of the search is in step; by the server's own means, the other copy being closed. */
async function search(file: string): Promise<Finding> {
  const [{ openDatabase }, { indexGaps }] = await Promise.all([
    import('#app/storage/database.server.ts'),
    import('#app/storage/search/fill-index.server.ts'),
  ])
  const database = await openDatabase(`file:${file}`)
  try {
    const { missing, stale } = await indexGaps(database)
    const state = missing.length + stale.length > 0 ? 'warning' : 'ok'
    return { about: 'search', state, missing: missing.length, stale: stale.length }
  } finally {
    await database.close()
  }
}

async function disk(directory: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(existsSync(directory) ? directory : dirname(directory))
  const freeMegabytes = Math.floor((bavail * bsize) / 1024 ** 2)
  const state =
    freeMegabytes < NO_DISK_MB ? 'problem' : freeMegabytes < LITTLE_DISK_MB ? 'warning' : 'ok'
  return { about: 'disk', state, freeMegabytes }
}

/** Without a browser only the browser tests cannot run; a server needs none. */
async function browser(): Promise<Finding> {
  const found = await findBrowser().catch(() => null)
  return { about: 'browser', state: found === null ? 'warning' : 'ok', found }
}
