import type { RequestHandler } from 'express'

import { refusal } from '#app/i18n/pl/server.ts'

const used = ['GET', 'HEAD', 'POST']

/** Refuses what neither a page nor a form of the program asks, so that no action has to expect it. */
export const limitMethods: RequestHandler = (request, response, next) => {
  if (used.includes(request.method)) next()
  else response.status(405).set('Allow', used.join(', ')).type('text/plain').send(refusal.badMethod)
}
