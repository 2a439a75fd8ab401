import { redirect } from '@remix-run/node'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { notFound } from '#app/auth/require-proposal.server.ts'
import { placeOfNews } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { findNotice, markRead } from '#app/storage/notifications.server.ts'

/** Leads from a notice to what it tells about; it has been read then. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const person = await requireUserMay(request, 'notification.read')
  const db = await database()
  const notice = await findNotice(db, person, params.id ?? '')
  if (notice === null) throw notFound()
  if (!notice.read) await markRead(db, person.id, notice.id, new Date())
  return redirect(placeOfNews(notice.news))
}
