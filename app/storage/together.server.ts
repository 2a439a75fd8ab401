import type { ActAmendment } from '../core/draft/content.ts'
import type { ProposalSummary } from '../core/record/proposal.ts'
import type { Statute } from '../core/statute/unit.ts'
import type { Viewer } from '../core/workflow/role.ts'
import { findActText } from './acts.server.ts'
import type { Database } from './database.server.ts'
import { listProposals } from './proposals.server.ts'
import { findVersion } from './versions.server.ts'

/** A recommendation with what its newest version does to an act. */
export interface Amending {
  readonly proposal: ProposalSummary
  readonly amendment: ActAmendment
  /** Other acts that the version amends. */
  readonly besides: readonly string[]
}

/** Recommendations to be read on one text. */
export interface ReadingChoice {
  /** All that change the act and have a version, of those that the reader may read. */
  readonly all: readonly ProposalSummary[]
  /** The newest text that one of the chosen ones amends. */
  readonly base: Statute | null
  /** Those that amend that text, in the order asked for. */
  readonly chosen: readonly Amending[]
  /** Those that amend an older one. */
  readonly older: readonly Amending[]
  /** Those whose newest version does not change the act. */
  readonly silent: readonly ProposalSummary[]
}

/** Finds the recommendations that were asked for by their numbers, and the text on which they can be read. */
export async function chooseReading(
  db: Database,
  viewer: Viewer | null,
  act: string,
  numbers: readonly string[],
): Promise<ReadingChoice> {
  const readable = (await listProposals(db, viewer)).filter(({ version }) => version > 0)
  const amending: Amending[] = []
  const silent: ProposalSummary[] = []
  for (const number of new Set(numbers)) {
    const proposal = readable.find((one) => one.number === number)
    const version = proposal && (await findVersion(db, number, proposal.version))
    if (!version) continue
    const { amendments } = version.content
    const amendment = amendments.find((one) => one.act === act)
    const besides = amendments.filter((one) => one !== amendment).map((one) => one.act)
    if (amendment) amending.push({ proposal, amendment, besides })
    else silent.push(proposal)
  }
  const base = await newestText(
    db,
    act,
    amending.map(({ amendment }) => amendment.source),
  )
  return {
    all: readable.filter(({ acts }) => acts.includes(act)),
    base,
    chosen: amending.filter(({ amendment }) => amendment.source === base?.source),
    older: amending.filter(({ amendment }) => amendment.source !== base?.source),
    silent,
  }
}

async function newestText(
  db: Database,
  act: string,
  sources: readonly string[],
): Promise<Statute | null> {
  let newest: Statute | null = null
  for (const source of new Set(sources)) {
    const statute = (await findActText(db, act, { source }))?.statute
    if (statute && (newest === null || statute.asOf > newest.asOf)) newest = statute
  }
  return newest
}
