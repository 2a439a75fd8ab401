import { randomUUID } from 'node:crypto'
import { Writable } from 'node:stream'

import type { Request, Response } from 'express'
import { pino } from 'pino'
import type { Logger } from 'pino'
import { pinoHttp } from 'pino-http'
import type { HttpLogger } from 'pino-http'
import { z } from 'zod'

/** The log of the server: one JSON line per record, or one readable line when a person watches. */
export function createLog(level: string, { readable }: { readonly readable: boolean }): Logger {
  const options = { level, base: null }
  return readable ? pino(options, readableStream(process.stdout)) : pino(options)
}

/** One record per answered request. Cookies, keys, form contents and search words are not recorded. */
export function requestLog(log: Logger): HttpLogger<Request, Response> {
  return pinoHttp<Request, Response>({
    logger: log,
    genReqId: () => randomUUID(),
    quietReqLogger: true,
    customAttributeKeys: { reqId: 'request', responseTime: 'ms' },
    customLogLevel: (_request, response, error) =>
      error || response.statusCode >= 500 ? 'error' : response.statusCode >= 400 ? 'warn' : 'info',
    customSuccessMessage: () => 'answered',
    customErrorMessage: () => 'failed',
    customSuccessObject: (request, response, value: object) => ({
      ...answer(request, response),
      ...value,
    }),
    customErrorObject: (request, response, _error, value: object) => ({
      ...answer(request, response),
      ...value,
    }),
    serializers: { req: () => undefined, res: () => undefined },
  })
}

/** Addresses whose second part lets in whoever knows it. */
const secretPart = /^\/(review|calendar)\/[^/]+/

function answer(request: Request, response: Response) {
  const path = request.originalUrl.replace(/\?.*$/s, '').replace(secretPart, '/$1/…')
  return { method: request.method, path, status: response.statusCode }
}

const recordSchema = z.looseObject({
  level: z.number(),
  time: z.number(),
  msg: z.string().optional(),
  method: z.string().optional(),
  path: z.string().optional(),
  status: z.number().optional(),
  ms: z.number().optional(),
  err: z.object({ stack: z.string().optional(), message: z.string().optional() }).optional(),
})

/** `12:03:55 GET /acts/usg 200 14 ms`, and an error with its stack below. */
function readableStream(out: NodeJS.WritableStream): Writable {
  return new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      out.write(String(chunk).split('\n').filter(Boolean).map(readableLine).join(''))
      done()
    },
  })
}

function readableLine(line: string): string {
  const record = recordSchema.parse(JSON.parse(line))
  const time = new Date(record.time).toLocaleTimeString('pl')
  const { method, path, status, ms, err, msg } = record
  const what = method
    ? [method, path, status, ms === undefined ? '' : `${ms} ms`].join(' ')
    : (msg ?? '')
  return `${time} ${what}\n${err ? `${err.stack ?? err.message ?? ''}\n` : ''}`
}
