import { createServer as createHttpServer } from 'node:http'
import type { Server } from 'node:http'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

import type { ServerBuild } from '@remix-run/node'

import type { Env } from '#app/env.server.ts'
import { languages, type Language } from '#app/language.ts'
import { startWorker } from '#app/mail/worker.ts'
import { closeDatabase, database } from '#app/storage/client.server.ts'
import { dataVersion } from '#app/storage/data-version.server.ts'
import { createServer } from './create-server.ts'
import type { ServerOptions } from './create-server.ts'
import { createLog } from './log.ts'
import { stopGracefully } from './shutdown.ts'

/** Starts serving as the environment says; resolves with the address once it can be opened. */
export async function serve(env: Env): Promise<string> {
  const log = createLog(env.logLevel, { readable: process.stdout.isTTY })
  const http = createHttpServer()
  const program = env.mode === 'development' ? await fromSource(http) : await fromBuild()
  // In development a page changes with its source, too.
  const pagesKept = env.mode === 'development' ? {} : { dataVersion }
  http.on('request', createServer({ ...env, ...program, log, checkHealth, ...pagesKept }))
  // Opened before the first request, so that a server with no database does not pretend to run.
  const db = await database()
  await listen(http, env)
  const worker = startWorker(db, log)
  stopGracefully(http, log, async () => {
    await worker.stop()
    await closeDatabase()
  })
  return address(http, env.host)
}

type Program = Pick<ServerOptions, 'builds' | 'files'>

/** The files that `npm run build` wrote. */
async function fromBuild(): Promise<Program> {
  const [pl, en] = await Promise.all([builtIn('pl'), builtIn('en')])
  const directories = languages.map((language) => `build/${language}/client`)
  return { builds: { pl, en }, files: { directories } }
}

async function builtIn(language: Language): Promise<ServerBuild> {
  const file = pathToFileURL(resolve(`build/${language}/server/index.js`)).href
  return serverBuild(await import(file))
}

/** The sources, through Vite, in the language of `BUILD_LANGUAGE`: a saved file is seen at once. */
async function fromSource(http: Server): Promise<Program> {
  const { createServer: createVite } = await import('vite')
  const vite = await createVite({
    server: { middlewareMode: true, hmr: { server: http } },
    appType: 'custom',
  })
  const build = async () => serverBuild(await vite.ssrLoadModule('virtual:remix/server-build'))
  return {
    builds: { pl: build, en: build },
    files: { middleware: vite.middlewares },
  }
}

function serverBuild(module: unknown): ServerBuild {
  if (!isServerBuild(module)) throw new Error('The built server is not one of Remix')
  return module
}

function isServerBuild(module: unknown): module is ServerBuild {
  return typeof module === 'object' && module !== null && 'routes' in module && 'entry' in module
}

/** The program is well when its database answers. */
async function checkHealth(): Promise<void> {
  const { read } = await database()
  await read.$queryRaw`SELECT 1`
}

function listen(http: Server, { port, host }: Env): Promise<void> {
  return new Promise((done, failed) => {
    http.once('error', failed)
    http.listen(port, host, () => {
      done()
    })
  })
}

function address(http: Server, host: string): string {
  const bound = http.address()
  const port = bound !== null && typeof bound === 'object' ? bound.port : ''
  const name = host === '0.0.0.0' || host === '::' || host === '127.0.0.1' ? 'localhost' : host
  return `http://${name}:${port}`
}
