import type { RequestHandler } from 'express'

import { callsApi, refuse } from './refuse.ts'

const used = ['GET', 'HEAD', 'POST']
const usedOfApi = [...used, 'PUT']

/** Refuses what neither a page nor a form nor a call asks, so that no action has to expect it. */
export const limitMethods: RequestHandler = (request, response, next) => {
  const allowed = callsApi(request) ? usedOfApi : used
  if (allowed.includes(request.method)) next()
  else refuse(request, response.set('Allow', allowed.join(', ')), 'method-not-allowed')
}
