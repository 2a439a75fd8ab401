import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { printStatute } from '#app/core/statute/print.ts'
import { actParams } from '#app/params.ts'
import { findActText } from '#app/storage/acts.server.ts'
import { database } from '#app/storage/client.server.ts'

/** A text of an act in the canonical Markdown, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMay(request, 'act.read')
  const parsed = actParams.safeParse(params)
  const asOf = new URL(request.url).searchParams.get('asOf') ?? undefined
  const text = parsed.success
    ? await findActText(await database(), parsed.data.act, { asOf })
    : null
  if (!text) throw new Response(null, { status: 404 })
  const name = `${text.act}-${text.source.replaceAll('/', '-')}.md`
  return new Response(printStatute(text.statute), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
}
