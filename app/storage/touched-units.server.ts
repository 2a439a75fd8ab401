import type { Operation } from '../core/amendment/operation.ts'
import { touchedPlace } from '../core/amendment/touched.ts'
import type { ProposalContent } from '../core/draft/content.ts'
import { eId, type Address } from '../core/statute/address.ts'
import { locate } from '../core/statute/locate.ts'
import type { Statute } from '../core/statute/unit.ts'
import type { Viewer } from '../core/workflow/role.ts'
import type { Database } from './database.server.ts'
import { listProposals } from './proposals.server.ts'
import { findVersion } from './versions.server.ts'

/** A recommendation, as a margin mark names it. */
export interface Touching {
  readonly number: string
  readonly title: string
}

/** A recommendation that amends an act, with what its newest saved version says. */
export interface Amending extends Touching {
  readonly content: ProposalContent
}

/** The recommendations on an act that `viewer` may read and that have a saved version. */
export async function listAmending(
  db: Database,
  viewer: Viewer | null,
  act: string,
): Promise<readonly Amending[]> {
  const amending: Amending[] = []
  for (const { number, title, version } of await listProposals(db, viewer, { act })) {
    const content = version === 0 ? null : await contentOf(db, number, version)
    if (content) amending.push({ number, title, content })
  }
  return amending
}

/**
 * Which recommendations touch which unit of a text of an act, by the unit's `eId`: those that amend this
 * very publication. Of another text the numbers alone would tell nothing.
 */
export function touchedUnits(
  amending: readonly Amending[],
  act: string,
  statute: Statute,
): ReadonlyMap<string, readonly Touching[]> {
  const touched = new Map<string, Touching[]>()
  for (const { number, title, content } of amending) {
    for (const unit of touchedBy(content, act, statute)) {
      const known = touched.get(unit)
      if (known) known.push({ number, title })
      else touched.set(unit, [{ number, title }])
    }
  }
  return touched
}

/**
 * How many recommendations amend other publications of an act than `source`, by publication: what a
 * reader of this text would otherwise miss in its margin.
 */
export function countElsewhere(
  amending: readonly Amending[],
  act: string,
  source: string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const amendment of amending.flatMap(({ content }) => content.amendments)) {
    if (amendment.act !== act || amendment.source === source) continue
    counts.set(amendment.source, (counts.get(amendment.source) ?? 0) + 1)
  }
  return counts
}

function touchedBy(content: ProposalContent, act: string, statute: Statute): ReadonlySet<string> {
  const operations = content.amendments
    .filter((amendment) => amendment.act === act && amendment.source === statute.source)
    .flatMap((amendment) => amendment.operations)
  return new Set(operations.map((operation) => eId(markedUnit(operation, statute))))
}

/** The unit in whose margin an operation is told: its own, or for a new unit the one it follows. */
function markedUnit(operation: Operation, statute: Statute): Address {
  const unit = touchedPlace(operation)
  const found = locate(statute, unit)
  return found.ok ? unit : found.reached
}

/** Contents of saved versions, which never change; a content is some kilobytes. */
const contents = new Map<string, ProposalContent>()
const maxContents = 500

async function contentOf(db: Database, number: string, version: number) {
  const key = `${number} ${version}`
  const known = contents.get(key)
  if (known) return known
  const content = (await findVersion(db, number, version))?.content ?? null
  if (content) {
    const oldest = contents.keys().next()
    if (contents.size >= maxContents && !oldest.done) contents.delete(oldest.value)
    contents.set(key, content)
  }
  return content
}
