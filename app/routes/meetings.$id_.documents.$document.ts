import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { documentParams } from '#app/params.ts'
import { readAttachment } from '#app/storage/attachments.server.ts'
import { database } from '#app/storage/client.server.ts'

/** A document of a meeting, always as a file to be saved: nothing of it runs in this program's pages. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  await requireMay(request, 'meeting.read')
  const parsed = documentParams.safeParse(params)
  if (!parsed.success) throw new Response(null, { status: 404, statusText: 'Not Found' })
  const { id, document } = parsed.data
  const file = await readAttachment(await database(), id, document)
  if (file === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  return new Response(new Uint8Array(file.content), {
    headers: {
      'Content-Type': file.mediaType,
      'Content-Length': String(file.content.length),
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
    },
  })
}
