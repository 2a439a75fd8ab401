import { problemTitles } from '../i18n/problem-titles.ts'
import type { ProblemBody } from './resources/problem.ts'

/** Every kind of error that the API answers with, and the status it has. */
export const problems = {
  'bad-request': 400,
  unauthorized: 401,
  forbidden: 403,
  'insufficient-scope': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'length-required': 411,
  'precondition-failed': 412,
  'too-large': 413,
  'unsupported-media-type': 415,
  unprocessable: 422,
  'precondition-required': 428,
  'too-many-requests': 429,
  failed: 500,
} as const

export type ProblemId = keyof typeof problems

/** Every kind has its name in both languages. */
const titles: Readonly<Record<'pl' | 'en', Readonly<Record<ProblemId, string>>>> = problemTitles

export interface ProblemTold {
  readonly detail?: string
  readonly errors?: ProblemBody['errors']
  readonly headers?: Readonly<Record<string, string>>
}

/** What tells a problem: where it is asked, and in what language. */
export interface ProblemPlace {
  readonly origin: string
  /** The path that was asked for. */
  readonly path: string
  /** The `Accept-Language` that was sent. */
  readonly acceptLanguage: string | null
}

/** The media type of a problem. */
export const problemType = 'application/problem+json'

/** A problem as RFC 9457 has it; its type is an address that explains it. */
export function problemBody(
  id: ProblemId,
  { origin, path, acceptLanguage }: ProblemPlace,
  { detail, errors }: ProblemTold = {},
): { readonly body: ProblemBody; readonly language: 'pl' | 'en' } {
  const language = languageOf(acceptLanguage)
  return {
    language,
    body: {
      type: `${origin}/api#${id}`,
      title: titles[language][id],
      status: problems[id],
      ...(detail !== undefined && { detail }),
      instance: path,
      ...(errors !== undefined && { errors }),
    },
  }
}

/** The language that is wanted of the two: Polish, unless English is preferred to it. */
export function languageOf(acceptLanguage: string | null): 'pl' | 'en' {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((one) => /^\s*([a-z]{2,3})(?:-[\w-]+)?\s*(?:;\s*q=([\d.]+))?\s*$/i.exec(one))
    .flatMap((match) => (match ? [{ tag: match[1]?.toLowerCase(), q: Number(match[2] ?? 1) }] : []))
  const qualityOf = (tag: string) => wanted.find((one) => one.tag === tag)?.q ?? 0
  return qualityOf('en') > qualityOf('pl') ? 'en' : 'pl'
}
