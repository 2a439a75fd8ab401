import * as z from 'zod'
import { usualEntryIntoForce } from '#app/core/amendment/render.ts'
import type { Person } from '#app/core/record/person.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { proposal } from '#app/i18n/pl/proposal.ts'
import type { Database } from '#app/storage/database.server.ts'
import { createProposal } from '#app/storage/proposals.server.ts'
import { stampOf } from '#app/storage/stamp.ts'

const { form: words } = proposal

/** What a new recommendation has to say of itself. */
export const newProposal = z.object({
  title: z.string().trim().min(1, words.titleMissing).max(200, words.titleLong),
  area: z.string().trim().min(1, words.areaMissing).max(100, words.areaMissing),
  problem: z.string().trim().max(200_000, words.tooLong),
})

/**
 * Opens a recommendation as a draft of a person, changing nothing yet; gives its number. `null`: the
 * person belongs to no organisation that could put it forward.
 */
export async function openProposal(
  db: Database,
  person: Person,
  { title, area, problem }: z.infer<typeof newProposal>,
): Promise<string | null> {
  const { organisation } = person
  if (organisation === '') return null
  const stamp = stampOf(person)
  const content = {
    ...{ problem, amendments: [], rationale: '', transitional: '' },
    entryIntoForce: usualEntryIntoForce,
  }
  const date = dayOf(stamp.at)
  return createProposal(db, { title, area, organisation, ownerId: person.id, content, date }, stamp)
}
