import { randomBytes } from 'node:crypto'
import type { ServerResponse } from 'node:http'

import type { RequestHandler } from 'express'
import helmet from 'helmet'

type SecurityOptions = { readonly mode: string; readonly baseUrl: URL | undefined }

const nonces = new WeakMap<ServerResponse, string>()

/** The nonce of a response, made by `security` before anything else handles the request. */
export function nonceOf(response: ServerResponse): string {
  const nonce = nonces.get(response)
  if (nonce === undefined) throw new Error('The security middleware has not run')
  return nonce
}

/**
 * Security headers of every response. No inline script runs without the response's nonce, and
 * nothing is loaded from another host. The developer's server needs more: Vite puts styles into
 * `<style>` elements and talks through a WebSocket.
 */
export function security({ mode, baseUrl }: SecurityOptions): RequestHandler[] {
  const development = mode === 'development'
  const https = baseUrl?.protocol === 'https:'

  const setNonce: RequestHandler = (_request, response, next) => {
    nonces.set(response, randomBytes(16).toString('base64'))
    next()
  }

  const headers = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        baseUri: ["'none'"],
        connectSrc: development ? ["'self'", 'ws:'] : ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        objectSrc: ["'none'"],
        scriptSrc: ["'self'", (_request, response) => `'nonce-${nonceOf(response)}'`],
        scriptSrcAttr: ["'none'"],
        styleSrc: development ? ["'self'", "'unsafe-inline'"] : ["'self'"],
        // Only where the program is really reached through https: on http://localhost it would
        // break every link.
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: https ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    // With helmet's default, no-referrer, browsers send "Origin: null" with our own forms, and the
    // origin check could not tell them from a stranger's.
    referrerPolicy: { policy: 'same-origin' },
  })

  return [setNonce, headers]
}
