import type { ProposalThing } from './permission.ts'
import type { Role } from './role.ts'

/** An account that is to write along, as far as that depends on it. */
export interface Candidate {
  readonly id: string
  readonly role: Role
  /** Whether the account has been closed. */
  readonly closed: boolean
}

/** Why somebody cannot be named a co-author, the most telling first. */
export const namingCodes = ['unknown', 'closed', 'is-author', 'already', 'no-right'] as const
export type NamingCode = (typeof namingCodes)[number]

/**
 * Whether an account may become a co-author of a recommendation; `null`: it may. Its author writes it
 * already, others must be experts with an open account, since nobody else may edit a draft.
 */
export function namingProblem(
  candidate: Candidate | null,
  { ownerId, coAuthorIds }: Pick<ProposalThing, 'ownerId' | 'coAuthorIds'>,
): NamingCode | null {
  if (candidate === null) return 'unknown'
  if (candidate.closed) return 'closed'
  if (candidate.id === ownerId) return 'is-author'
  if (coAuthorIds.includes(candidate.id)) return 'already'
  return candidate.role === 'expert' ? null : 'no-right'
}
