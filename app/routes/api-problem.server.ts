import {
  problemBody,
  problems,
  problemType,
  type ProblemId,
  type ProblemTold,
} from '#app/api/problem.ts'
import { publicOrigin } from './origin.server.ts'

/** Answers a call of the API with a problem. */
export function problemAnswer(request: Request, id: ProblemId, told: ProblemTold = {}): Response {
  const { body, language } = problemBody(
    id,
    {
      origin: publicOrigin(request),
      path: new URL(request.url).pathname,
      acceptLanguage: request.headers.get('Accept-Language'),
    },
    told,
  )
  return new Response(JSON.stringify(body), {
    status: problems[id],
    headers: {
      'Content-Type': `${problemType}; charset=utf-8`,
      'Content-Language': language,
      'Cache-Control': 'no-store',
      ...told.headers,
    },
  })
}
