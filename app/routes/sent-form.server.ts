import type * as z from 'zod'
import { typedText } from '#app/core/typed-text.ts'

/**
 * The form that a request carries, its texts without what cannot be shown; files are left alone. A
 * body that is no form, which only a hand-made request has, is answered with 400.
 */
export async function sentForm(request: Request): Promise<FormData> {
  const form = new FormData()
  for (const [name, value] of await read(request)) {
    form.append(name, typeof value === 'string' ? typedText(value) : value)
  }
  return form
}

/** What was typed into the fields of a form. */
export function typedFields(form: FormData): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  )
}

/** What is wrong by the name of its field, as forms show it; `''` for the whole form. */
export function fieldProblems({ issues }: z.ZodError): Readonly<Record<string, string>> {
  return Object.fromEntries(issues.map(({ path, message }) => [String(path[0] ?? ''), message]))
}

async function read(request: Request): Promise<FormData> {
  try {
    return await request.formData()
  } catch (error) {
    // Anything else is not about what the body says.
    if (!(error instanceof TypeError)) throw error
    throw new Response(null, { status: 400, statusText: 'Bad Request' })
  }
}
