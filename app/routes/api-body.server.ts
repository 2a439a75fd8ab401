import * as z from 'zod'
import { languageOf } from '#app/api/problem.ts'
import { typedText } from '#app/core/typed-text.ts'
import { api } from '#app/i18n/pl/api.ts'
import { problemAnswer } from './api-problem.server.ts'

/** The body of a call, read and checked; what it cannot be is told as a problem. */
export async function readBody<B extends z.ZodType>(
  request: Request,
  schema: B | null,
): Promise<z.output<B>> {
  const type = request.headers.get('Content-Type') ?? ''
  if (schema === null || !/^application\/json\s*(;|$)/i.test(type)) {
    throw problemAnswer(request, 'unsupported-media-type')
  }
  const parsed = checked(request, schema, await readJson(request))
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({
    detail: message,
    pointer: path.map((one) => `/${String(one)}`).join(''),
  }))
  throw problemAnswer(request, 'unprocessable', { errors })
}

const inPolish = z.locales.pl().localeError

/** Checks what was sent; what is wrong is told in the caller's language. */
export function checked<S extends z.ZodType>(request: Request, schema: S, value: unknown) {
  const language = languageOf(request.headers.get('Accept-Language'))
  return schema.safeParse(value, language === 'en' ? {} : { error: inPolish })
}

/** Texts come without what cannot be shown, as from forms. */
async function readJson(request: Request): Promise<unknown> {
  const text = await request.text()
  try {
    return JSON.parse(text, (_name, value: unknown) =>
      typeof value === 'string' ? typedText(value) : value,
    )
  } catch {
    throw problemAnswer(request, 'bad-request', { detail: api.details.json })
  }
}
