import type { RequestHandler } from 'express'

import { refusal } from '#app/i18n/pl/server.ts'

/** The whole text of a long act is under 1 MB; a form may carry two of them. */
const MAX_BODY_BYTES = 4 * 1024 * 1024

/**
 * Refuses bodies that are too large before reading them. Node ends a body at the length that it
 * was announced with, so the announcement can be believed; browsers always announce it, and a
 * body without one is refused rather than counted.
 */
export const limitBody: RequestHandler = (request, response, next) => {
  const length = Number(request.get('content-length') ?? 0)
  if (request.get('transfer-encoding') !== undefined) {
    response.status(411).set('Connection', 'close').type('text/plain').send(refusal.noLength)
  } else if (length > MAX_BODY_BYTES) {
    response.status(413).set('Connection', 'close').type('text/plain').send(refusal.tooLarge)
  } else next()
}
