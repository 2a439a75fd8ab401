import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { notFound } from '#app/auth/require-proposal.server.ts'
import { countWrongToken, requireFewWrongTokens } from '#app/auth/wrong-tokens.server.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { tokenParams } from '#app/params.ts'
import { database } from '#app/storage/client.server.ts'
import { findTokenHolder, noteUse } from '#app/storage/personal-tokens.server.ts'
import { answerOwnCalendar } from './calendar-file.server.ts'

/** What concerns a person, for the calendar program that holds their token. */
export async function loader({ request, params, context }: LoaderFunctionArgs) {
  await requireMay(request, 'calendar.own')
  const { clientAddress } = context
  await requireFewWrongTokens(clientAddress)
  const parsed = tokenParams.safeParse(params)
  const db = await database()
  const now = new Date()
  const holder = parsed.success
    ? await findTokenHolder(db, parsed.data.token, 'calendar', now)
    : null
  if (holder === null) {
    await countWrongToken(clientAddress)
    throw notFound()
  }
  await noteUse(db, holder, dayOf(now))
  return answerOwnCalendar(request, db, holder.person)
}
