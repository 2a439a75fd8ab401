import type { Request, RequestHandler } from 'express'

import { refusal } from '#app/i18n/pl/server.ts'
import { callsApi } from './refuse.ts'

type OriginOptions = { readonly trustProxy: number; readonly baseUrl: URL | undefined }

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a request that changes something when a page of another site sent it. Browsers name the
 * sending page's origin in every such request; a request with neither `Origin` nor
 * `Sec-Fetch-Site` does not come from a browser page and carries nobody's cookie unawares. Calls of the
 * API are let through wherever they come from: they are let in by their key alone, never by a cookie.
 */
export function checkOrigin(options: OriginOptions): RequestHandler {
  return (request, response, next) => {
    if (reading.has(request.method) || callsApi(request) || isOwn(request, options)) next()
    else response.status(403).type('text/plain').send(refusal.foreignOrigin)
  }
}

function isOwn(request: Request, { trustProxy, baseUrl }: OriginOptions): boolean {
  const origin = request.get('origin')
  if (origin === undefined) {
    const site = request.get('sec-fetch-site')
    return site === undefined || site === 'same-origin' || site === 'none'
  }
  if (origin === baseUrl?.origin) return true
  const forwarded = trustProxy > 0 ? request.get('x-forwarded-host')?.split(',')[0]?.trim() : null
  const host = forwarded ?? request.get('host')
  return URL.canParse(origin) && new URL(origin).host === host
}
