import type { ProposalContent } from '../core/draft/content.ts'
import type { ProposalRecord } from '../core/record/proposal.ts'
import type { Database } from './database.server.ts'
import { findDraft } from './drafts.server.ts'
import { findVersion } from './versions.server.ts'

/** The words of a recommendation that stand for it now. */
export interface CurrentContent {
  readonly content: ProposalContent
  /** The version they are; `null` for the draft. */
  readonly version: number | null
}

/**
 * The newest version; while there is none, the draft for those who may read it (`drafts`). `null` when
 * there is nothing that the reader may see.
 */
export async function findCurrentContent(
  db: Database,
  proposal: Pick<ProposalRecord, 'number' | 'version'>,
  drafts: boolean,
): Promise<CurrentContent | null> {
  if (proposal.version > 0) {
    const version = await findVersion(db, proposal.number, proposal.version)
    return version && { content: version.content, version: version.number }
  }
  const draft = drafts ? await findDraft(db, proposal.number) : null
  return draft && { content: draft.content, version: null }
}
