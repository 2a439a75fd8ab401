import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { database } from '#app/storage/client.server.ts'
import { answerPublicCalendar } from './calendar-file.server.ts'

/** Meetings and terms of published recommendations, for calendar programs. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireMay(request, 'proposal.list')
  return answerPublicCalendar(request, await database())
}
