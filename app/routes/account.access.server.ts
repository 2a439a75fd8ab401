import * as z from 'zod'
import type { TokenScope } from '#app/core/record/personal-token.ts'
import type { Person } from '#app/core/record/person.ts'
import { access as words } from '#app/i18n/pl/access.ts'
import { paths } from '#app/paths.ts'
import type { Database } from '#app/storage/database.server.ts'
import { makeToken, renewToken, revokeToken } from '#app/storage/personal-tokens.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { fieldProblems, typedFields } from './sent-form.server.ts'

/** For how many days a key of the API may be made. */
export const keyDays = [30, 90, 365] as const

const { problems: wrong } = words

const accessForm = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('calendar') }),
  z.object({ intent: z.literal('renew'), token: z.uuid() }),
  z.object({ intent: z.literal('revoke'), token: z.uuid() }),
  z.object({
    intent: z.literal('key'),
    name: z.string().trim().min(1, wrong.name).max(60, wrong.name),
    scope: z.enum(['read', 'write'], wrong.scope),
    days: z.coerce.number().refine((days) => keyDays.some((one) => one === days), wrong.lasts),
  }),
])

/** How a form ended; `made` is shown this once: in an address it would stay in histories and logs. */
export interface AccessAnswer {
  readonly made: { readonly scope: TokenScope; readonly value: string } | null
  readonly revoked: boolean
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

interface Asked {
  readonly db: Database
  readonly person: Person
  readonly form: FormData
  readonly origin: string
}

/** Makes, renews or revokes what a form says. A hand-made form is answered with 400. */
export async function accessFromForm({ db, person, form, origin }: Asked): Promise<AccessAnswer> {
  const typed = typedFields(form)
  const answer: AccessAnswer = { made: null, revoked: false, typed, problems: {} }
  const parsed = accessForm.safeParse(typed)
  if (!parsed.success) {
    if (typed.intent !== 'key') throw new Response(null, { status: 400 })
    const problems = fieldProblems(parsed.error)
    return { ...answer, problems }
  }
  const sent = parsed.data
  const by = stampOf(person)
  switch (sent.intent) {
    case 'revoke':
      return { ...answer, typed: {}, revoked: await revokeToken(db, sent.token, by) }
    case 'renew': {
      const token = await renewToken(db, sent.token, by)
      if (token === null) throw new Response(null, { status: 400 })
      return { ...answer, made: madeCalendar(origin, token) }
    }
    case 'calendar': {
      const { calendarName: name } = words
      const token = await makeToken(db, { scope: 'calendar', name, expiresAt: null }, by)
      return token === null ? full(answer) : { ...answer, made: madeCalendar(origin, token) }
    }
    case 'key': {
      const { scope, name, days } = sent
      const expiresAt = new Date(by.at.getTime() + days * 24 * 60 * 60 * 1000)
      const token = await makeToken(db, { scope, name, expiresAt }, by)
      return token === null ? full(answer) : { ...answer, typed: {}, made: { scope, value: token } }
    }
  }
}

function madeCalendar(origin: string, token: string): AccessAnswer['made'] {
  return { scope: 'calendar', value: `${origin}${paths.ownCalendarFile(token)}` }
}

function full(answer: AccessAnswer): AccessAnswer {
  return { ...answer, problems: { '': wrong.tooMany } }
}
