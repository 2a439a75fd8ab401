import type { Env } from '#app/env.server.ts'
import { setup } from '#app/i18n/pl/setup.js'
import { languages, type Language } from '#app/language.ts'
import { configuration } from './configuration.ts'
import { applyMigrations } from './schema-engine.ts'
import { onceFor } from './stamp.ts'
import { runNode } from './run.ts'
import { step } from './step.js'

/** Everything that must be there before the program can be served, but for its build. */
export async function prepare(): Promise<Env> {
  const env = configuration()
  await generateClient()
  await migrateDatabase(env.databasePath)
  await step(setup.demo, async () => {
    if (!env.demo) return setup.off
    // Imported only now: it needs the database client, which has just been made.
    const { loadDemo } = await import('./demo.ts')
    return loadDemo()
  })
  await step(setup.search, async () => {
    const { fillSearchIndex } = await import('./search-index.ts')
    return fillSearchIndex()
  })
  return env
}

/** Writes the database client from `schema.prisma`. */
export async function generateClient(): Promise<void> {
  await step(setup.generate, async () => {
    const sources = ['prisma/schema.prisma', 'prisma.config.ts', 'package-lock.json']
    const done = await onceFor(sources, 'prisma/generated/.stamp', () =>
      runNode(['node_modules/prisma/build/index.js', 'generate'], {
        // `generate` looks for the schema engine, which it would fetch from Prisma's host, but does
        // not run it: any file that exists will do.
        env: { PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
      }),
    )
    return done ? undefined : setup.upToDate
  })
}

/** Brings the tables of a database to their newest form. */
async function migrateDatabase(databasePath: string): Promise<void> {
  await step(setup.migrate, async () => {
    const applied = await applyMigrations(databasePath)
    return applied.length > 0 ? setup.applied(applied.length) : setup.upToDate
  })
}

/** Builds the program, if its sources changed since the last time. */
export async function buildProgram(): Promise<void> {
  await step(setup.build, async () => ((await buildIfChanged()) ? undefined : setup.upToDate))
}

/** Builds for browser and server, once for each language; `false` when there was nothing to do. */
export function buildIfChanged(): Promise<boolean> {
  const sources = [
    'app',
    'public',
    'prisma/schema.prisma',
    'remix.config.js',
    'vite.config.ts',
    'package-lock.json',
  ]
  return onceFor(sources, 'build/.stamp', () => Promise.all(languages.map(buildIn)))
}

function buildIn(language: Language): Promise<string> {
  return runNode(['node_modules/@remix-run/dev/dist/cli.js', 'vite:build'], {
    env: { NODE_ENV: 'production', BUILD_LANGUAGE: language },
  })
}
