import { resolve } from 'node:path'

import { createRequestHandler } from '@remix-run/express'
import type { ServerBuild } from '@remix-run/node'
import compression from 'compression'
import express from 'express'
import type { ErrorRequestHandler, Express, RequestHandler } from 'express'
import type { Logger } from 'pino'

import { refusal } from '#app/i18n/pl/server.ts'
import { languageOf, type Language } from '#app/language.ts'
import { limitBody } from './body-limit.ts'
import type {} from './load-context.ts'
import { requestLog } from './log.ts'
import { limitMethods } from './methods.ts'
import { checkOrigin } from './origin.ts'
import { pageCache } from './page-cache.ts'
import { refuse } from './refuse.ts'
import { nonceOf, security } from './security.ts'

type Build = ServerBuild | (() => Promise<ServerBuild>)

export type ServerOptions = {
  readonly builds: Readonly<Record<Language, Build>>
  readonly mode: 'production' | 'development' | 'test'
  readonly log: Logger
  readonly trustProxy: number
  readonly baseUrl: URL | undefined
  /** Rejects when the program cannot do its work, asked for by `/healthz`. */
  readonly checkHealth: () => Promise<void>
  /** A text that changes with the kept data; without it every page is made anew. */
  readonly dataVersion?: () => Promise<string>
  /** The built browser files, or in development the middleware that makes them on the way. */
  readonly files:
    { readonly directories: readonly string[] } | { readonly middleware: RequestHandler }
}

/** The whole HTTP server as a value: what it does follows from its options alone. */
export function createServer(options: ServerOptions): Express {
  const { builds, mode, log } = options
  const server = express()
  server.disable('x-powered-by')
  server.set('trust proxy', options.trustProxy)
  const kept = options.dataVersion && pageCache(options.dataVersion)
  server.use(requestLog(log), security(options))
  server.use(limitMethods)
  if (kept) server.use(kept.answer)
  server.use(compression())
  server.use('middleware' in options.files ? options.files.middleware : builtFiles(options.files))
  server.get('/healthz', health(options))
  server.use(checkOrigin(options), limitBody)
  if (kept) server.use(kept.keep)

  const pages = { pl: pagesOf(builds.pl, mode), en: pagesOf(builds.en, mode) }
  server.all('*', (request, response, next) => {
    const polish = leavesTheProgram.test(request.path)
    void pages[polish ? 'pl' : languageOf(request.headers.cookie)](request, response, next)
  })
  server.use(unreadableAddress, failed(log))
  return server
}

/**
 * Files and the API are Polish in either language: they go to Polish offices and to programs, and a table
 * that comes back is read by its Polish heads.
 */
const leavesTheProgram = /^\/api\/v1\/|\.(?:csv|docx|xlsx|atom|ics|md)$/

/** Answers with the pages of a build, and hands what is known of a request to its loaders. */
function pagesOf(build: Build, mode: ServerOptions['mode']) {
  return createRequestHandler({
    build,
    mode,
    getLoadContext: (request, response) => ({
      nonce: nonceOf(response),
      clientAddress: request.ip ?? '',
      log: request.log,
    }),
  })
}

/**
 * Built files carry a hash of their content in the name and are kept for good; what lies beside
 * them (an icon, robots.txt) is asked for again after an hour.
 */
function builtFiles({ directories }: { readonly directories: readonly string[] }): RequestHandler {
  const router = express.Router()
  const options = { index: false, redirect: false }
  const assets = directories.map((directory) => {
    return express.static(resolve(directory, 'assets'), {
      ...options,
      immutable: true,
      maxAge: '1y',
    })
  })
  router.use('/assets', ...assets, (_request, response) => {
    response.status(404).type('text/plain').send(refusal.notFound)
  })
  for (const directory of directories) {
    router.use(express.static(directory, { ...options, maxAge: '1h' }))
  }
  return router
}

/** For whoever watches over the server: 200 and `ok`, or 503. */
function health({ checkHealth, log }: ServerOptions): RequestHandler {
  return (_request, response) => {
    response.set('Cache-Control', 'no-store').type('text/plain')
    checkHealth().then(
      () => response.send('ok'),
      (error: unknown) => {
        log.error(error, 'health check failed')
        response.status(503).send('failing')
      },
    )
  }
}

/** An address that cannot be read, such as `/%E0%A4%A`: not our fault, and no page of ours. */
const unreadableAddress: ErrorRequestHandler = (error, request, response, next) => {
  if (error instanceof URIError) refuse(request, response, 'bad-request')
  else next(error)
}

/** The last resort: logged in full, told to the browser in one sentence. */
function failed(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    ;(request.log ?? log).error(error, 'request failed')
    if (response.headersSent) next(error)
    else refuse(request, response, 'failed')
  }
}
