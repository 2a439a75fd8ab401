import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

import type { Request, RequestHandler, Response } from 'express'

import { languageOf, saysOnlyLanguage } from '#app/language.ts'
import { nonceOf } from './security.ts'

type KeptPage = { readonly etag: string; readonly html: Buffer; readonly gzipped: Buffer }

/** A whole act is 300 kB and 45 kB packed: room for the pages that are read in a while. */
const maxBytes = 48 * 1024 * 1024

const compress = promisify(gzip)

/**
 * Keeps pages for reading as they were sent to anonymous readers, until anything in the database
 * changes: setting a whole act and packing it takes some 20 ms of a processor, sending it again less
 * than one. A page that carries the nonce of its response is not kept; the others are the same bytes
 * for everybody. `version` gives a text that changes whenever anything kept does. `answer` stands before the compression, `keep` after it, where pages are still plain.
 */
export function pageCache(version: () => Promise<string>): {
  readonly answer: RequestHandler
  readonly keep: RequestHandler
} {
  const pages = new Map<string, KeptPage>()
  let bytes = 0
  let known = ''

  const forget = () => {
    pages.clear()
    bytes = 0
  }

  const answer: RequestHandler = (request, response, next) => {
    if (!mayBeKept(request)) {
      next()
      return
    }
    version().then((now) => {
      if (now !== known) forget()
      known = now
      const page = pages.get(keyOf(request))
      if (page) send(request, response, page)
      else {
        response.locals.version = now
        next()
      }
    }, next)
  }

  const keep: RequestHandler = (request, response, next) => {
    const { version: asked } = response.locals
    if (asked === undefined) {
      next()
      return
    }
    whenSent(response, (html) => {
      if (!isForEverybody(response, html)) return
      const etag = `"${createHash('sha256').update(html).digest('base64url').slice(0, 22)}"`
      void compress(html).then((gzipped) => {
        if (asked !== known) return
        if (bytes + html.length + gzipped.length > maxBytes) forget()
        pages.set(keyOf(request), { etag, html, gzipped })
        bytes += html.length + gzipped.length
      })
    })
    next()
  }

  return { answer, keep }
}

/** A browser without a session asks as everybody does who reads in its language. */
function mayBeKept(request: Request): boolean {
  return request.method === 'GET' && saysOnlyLanguage(request.headers.cookie)
}

function keyOf({ headers, originalUrl }: Request): string {
  return `${languageOf(headers.cookie)} ${originalUrl}`
}

function isForEverybody(response: Response, html: Buffer): boolean {
  return (
    response.statusCode === 200 &&
    String(response.get('Content-Type')).startsWith('text/html') &&
    response.get('Set-Cookie') === undefined &&
    !String(response.get('Cache-Control')).includes('no-store') &&
    !html.includes(nonceOf(response))
  )
}

function send(request: Request, response: Response, { etag, html, gzipped }: KeptPage): void {
  response.set({
    'Cache-Control': 'private, no-cache',
    'Content-Type': 'text/html; charset=utf-8',
    ETag: etag,
    Vary: 'Accept-Encoding, Cookie',
  })
  if (request.fresh) {
    response.status(304).end()
  } else if (request.acceptsEncodings('gzip', 'identity') === 'gzip') {
    response.set('Content-Encoding', 'gzip').end(gzipped)
  } else {
    response.end(html)
  }
}

/** Calls back with everything that is written to a response, once it is complete. */
function whenSent(response: Response, done: (body: Buffer) => void): void {
  const chunks: Buffer[] = []
  const note = (chunk: unknown) => {
    if (typeof chunk === 'string') chunks.push(Buffer.from(chunk))
    else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk))
  }
  response.write = new Proxy(response.write.bind(response), {
    apply(write, _self, given) {
      note(given[0])
      const sent: unknown = Reflect.apply(write, undefined, given)
      return sent
    },
  })
  response.end = new Proxy(response.end.bind(response), {
    apply(end, _self, given) {
      note(given[0])
      done(Buffer.concat(chunks))
      const sent: unknown = Reflect.apply(end, undefined, given)
      return sent
    },
  })
}
