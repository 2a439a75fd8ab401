import type { ProposalSummary } from '../core/record/proposal.ts'
import type { Statute } from '../core/statute/unit.ts'
import type { Viewer } from '../core/workflow/role.ts'
import type { Operation } from '../core/amendment/operation.ts'
import { findActText } from './acts.server.ts'
import type { Database } from './database.server.ts'
import { listProposals } from './proposals.server.ts'
import { findVersion } from './versions.server.ts'

/** A recommendation with what its newest version does to an act. */
export interface Amending {
  readonly proposal: ProposalSummary
  readonly source: string
  readonly operations: readonly Operation[]
}

/** The newest versions that amend an act, of those that `viewer` may read. */
export async function listAmending(
  db: Database,
  viewer: Viewer | null,
  act: string,
): Promise<readonly Amending[]> {
  const found: Amending[] = []
  for (const proposal of await listProposals(db, viewer)) {
    const version = await findVersion(db, proposal.number, proposal.version)
    const amendment = version?.content.amendments.find((one) => one.act === act)
    if (amendment) {
      const { source, operations } = amendment
      found.push({ proposal, source, operations })
    }
  }
  return found
}

/** The chosen ones in the order chosen, on the text that the first amends; others amend another text. */
export async function chooseAmending(
  db: Database,
  act: string,
  all: readonly Amending[],
  numbers: readonly string[],
): Promise<{
  readonly base: Statute | null
  readonly chosen: readonly Amending[]
  readonly others: readonly Amending[]
}> {
  const asked = [...new Set(numbers)].flatMap((number) =>
    all.filter(({ proposal }) => proposal.number === number),
  )
  const source = asked[0]?.source
  const text = source === undefined ? null : await findActText(db, act, { source })
  return {
    base: text?.statute ?? null,
    chosen: asked.filter((one) => one.source === source),
    others: asked.filter((one) => one.source !== source),
  }
}
