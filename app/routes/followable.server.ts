import { renderFollow } from '#app/components/notify/render-follow.server.tsx'
import { parseUnit, type FollowTarget } from '#app/core/notify/follow.ts'
import type { Person } from '#app/core/record/person.ts'
import type { ProposalRecord } from '#app/core/record/proposal.ts'
import { eId, printAddress } from '#app/core/statute/address.ts'
import { may } from '#app/core/workflow/permission.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listSubscriptions, subscriptionTo } from '#app/storage/subscriptions.server.ts'

/**
 * The form by which a page's reader follows something, as HTML, with the address that it comes back to;
 * `null` for those who have no account, or where there is nothing to follow.
 */
export async function followForm(
  db: Database,
  person: Person | null,
  target: FollowTarget | null,
  back: string,
): Promise<string | null> {
  if (target === null || person === null || !may(person, 'subscription.keep')) return null
  return renderFollow({ target, back, followed: await subscriptionTo(db, person.id, target) })
}

/** The same of a recommendation; its authors are told everything anyhow. */
export function followProposalForm(
  db: Database,
  person: Person | null,
  { number, ownerId, coAuthorIds }: ProposalRecord,
  back: string,
): Promise<string | null> {
  const wrote = person !== null && [ownerId, ...coAuthorIds].includes(person.id)
  return followForm(db, person, wrote ? null : { kind: 'proposal', target: number }, back)
}

/** A unit that somebody follows, as its act's page leads to it. */
export interface FollowedUnit {
  readonly unit: string
  readonly eId: string
}

/** The units of an act that a reader follows, in the order of following. */
export async function followedUnits(
  db: Database,
  person: Person | null,
  act: string,
): Promise<readonly FollowedUnit[]> {
  if (person === null) return []
  return (await listSubscriptions(db, person.id)).flatMap(({ kind, target }) => {
    const unit = kind === 'unit' ? parseUnit(target) : null
    if (unit?.act !== act) return []
    return [{ unit: printAddress(unit.address), eId: eId(unit.address) }]
  })
}
