import type { Params } from '@remix-run/react'
import type { Person } from '../core/record/person.ts'
import type { ProposalRecord } from '../core/record/proposal.ts'
import { may, type Action } from '../core/workflow/permission.ts'
import { proposalParams } from '../params.ts'
import { database } from '../storage/client.server.ts'
import type { Database } from '../storage/database.server.ts'
import { findProposal } from '../storage/proposals.server.ts'
import { getViewer, requireMay } from './guards.server.ts'

export interface ProposalAccess {
  readonly db: Database
  readonly proposal: ProposalRecord
  /** `null`: an anonymous reader of a published recommendation. */
  readonly person: Person | null
}

/**
 * The recommendation that the address names, for whoever may do `action` to it; else 403 or sign-in.
 * One that the reader may not even read is 404, like one that does not exist: its number tells nothing.
 */
export async function requireProposal(
  request: Request,
  params: Params,
  action: Action,
): Promise<ProposalAccess> {
  const parsed = proposalParams.safeParse(params)
  const db = await database()
  const proposal = parsed.success ? await findProposal(db, parsed.data.number) : null
  if (proposal === null) throw notFound()
  if (!may(await getViewer(request), 'proposal.read', proposal)) throw notFound()
  return { db, proposal, person: await requireMay(request, action, proposal) }
}

/** The same for what only accounts do. */
export async function requireProposalUser(
  request: Request,
  params: Params,
  action: Action,
): Promise<ProposalAccess & { readonly person: Person }> {
  const { person, ...access } = await requireProposal(request, params, action)
  if (person === null) throw new Response(null, { status: 401, statusText: 'Unauthorized' })
  return { ...access, person }
}

export function notFound(): Response {
  return new Response(null, { status: 404, statusText: 'Not Found' })
}
