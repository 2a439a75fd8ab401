import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { env } from '#app/env.server.ts'
import { languageCookie, languages } from '#app/language.ts'
import { paths, safeNext } from '#app/paths.ts'
import { sentForm, typedFields } from './sent-form.server.ts'

/** Reached as an address it has nothing to show. */
export async function loader({ request }: ActionFunctionArgs) {
  await requireMay(request, 'frame.read')
  return redirect(paths.home())
}

/** Keeps the language that the reader asks for, and goes back to the page that asked. */
export async function action({ request }: ActionFunctionArgs) {
  await requireMay(request, 'frame.read')
  const { language: asked, back = '' } = typedFields(await sentForm(request))
  const language = languages.find((one) => one === asked) ?? 'pl'
  const secure = env().baseUrl?.protocol === 'https:'
  return redirect(safeNext(back), {
    status: 303,
    headers: { 'Set-Cookie': languageCookie(language, secure) },
  })
}
