import * as z from 'zod'
import { auditActions } from '#app/core/record/audit.ts'

const text = z.string().trim().max(200).catch('')

/** What an address asks for; what it does not know narrows nothing. */
const querySchema = z.object({
  subject: text,
  who: text,
  action: z.enum(auditActions).or(z.literal('')).catch(''),
  before: z.coerce.number().int().positive().catch(0),
  check: z.literal('1').nullable().catch(null),
})

/** What an address asks of the audit trail. */
export function auditAskedOf(url: string) {
  const sent = Object.fromEntries(new URL(url).searchParams)
  const { check, ...filter } = querySchema.parse({ before: 0, check: null, ...sent })
  return { check: check !== null, filter }
}
