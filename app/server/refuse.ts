import type { Request, Response } from 'express'

import { problemBody, problems, problemType, type ProblemId } from '#app/api/problem.ts'
import { refusal } from '#app/i18n/pl/server.ts'
import { paths } from '#app/paths.ts'

/** What is said to a browser, by what the API calls the problem. */
const sentences = {
  'bad-request': refusal.badAddress,
  'method-not-allowed': refusal.badMethod,
  'length-required': refusal.noLength,
  'too-large': refusal.tooLarge,
  failed: refusal.failed,
} satisfies Partial<Record<ProblemId, string>>

/** Whether a request calls the API: programs are answered in their own form, and bring no cookies. */
export function callsApi({ path }: Pick<Request, 'path'>): boolean {
  return path === paths.api.root() || path.startsWith(`${paths.api.root()}/`)
}

/** Refuses a request: with a problem where the API was called, with a sentence elsewhere. */
export function refuse(request: Request, response: Response, id: keyof typeof sentences): void {
  response.status(problems[id])
  if (!callsApi(request)) {
    response.type('text/plain').send(sentences[id])
    return
  }
  const { body, language } = problemBody(id, {
    origin: `${request.protocol}://${request.get('host') ?? ''}`,
    path: request.path,
    acceptLanguage: request.get('accept-language') ?? null,
  })
  response.set('Content-Language', language).type(problemType).send(JSON.stringify(body))
}
