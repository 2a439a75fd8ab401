import type { ProposalSummary, Seen } from '#app/core/record/proposal.ts'
import { dayOf } from '#app/i18n/pl/format.ts'

/** What is new to a reader. */
export interface Since {
  /** ISO day of the last look. */
  readonly day: string
  /** The newest version, if it was saved since; else `null`. */
  readonly version: number | null
  /** Whether the draft, which the reader may read, was saved since. */
  readonly draft: boolean
  /** The newest version then; 0 while there was none. */
  readonly seen: number
}

/** Compares what a person has seen with what is there; `null`: nothing new, or a first look. */
export function sinceOf(
  { version, draftRevision }: Pick<ProposalSummary, 'version' | 'draftRevision'>,
  seen: Seen | undefined,
  mayReadDraft: boolean,
): Since | null {
  if (seen === undefined) return null
  const draft = mayReadDraft && draftRevision > seen.revision
  if (version <= seen.version && !draft) return null
  return {
    day: dayOf(new Date(seen.at)),
    version: version > seen.version ? version : null,
    draft,
    seen: seen.version,
  }
}
