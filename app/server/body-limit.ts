import type { RequestHandler } from 'express'

import { refuse } from './refuse.ts'

/** The whole text of a long act is under 1 MB; a form may carry two of them. */
const MAX_BODY_BYTES = 4 * 1024 * 1024

/** Documents of a meeting, which may be scans: the largest that is kept, and the form around it. */
const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024
const takesDocuments = /^\/meetings\/[^/]+$/

/**
 * A refused body up to this length is read and thrown away: a browser shows the refusal only when it
 * could send everything. One beyond it is cut off, whatever the browser makes of that.
 */
const MAX_THROWN_AWAY_BYTES = 64 * 1024 * 1024

/**
 * Refuses bodies that are too large before reading them. Node ends a body at the length that it
 * was announced with, so the announcement can be believed; browsers always announce it, and a
 * body without one is refused rather than counted.
 */
export const limitBody: RequestHandler = (request, response, next) => {
  const limit = takesDocuments.test(request.path) ? MAX_DOCUMENT_BYTES : MAX_BODY_BYTES
  const length = Number(request.get('content-length') ?? 0)
  if (request.get('transfer-encoding') !== undefined) {
    refuse(request, response.set('Connection', 'close'), 'length-required')
  } else if (length > limit) {
    if (length > MAX_THROWN_AWAY_BYTES) response.set('Connection', 'close')
    else request.resume()
    refuse(request, response, 'too-large')
  } else next()
}
