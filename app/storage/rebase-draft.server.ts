import type { ActAmendment, ProposalContent } from '../core/draft/content.ts'
import type { Choices } from '../core/rebase/item.ts'
import { rebase } from '../core/rebase/rebase.ts'
import type { RebasedAct } from '../core/rebase/rebase-content.ts'
import type { ActText, ActTextSummary } from '../core/record/act.ts'
import type { ProposalSummary } from '../core/record/proposal.ts'
import { hasEnded } from '../core/workflow/permission.ts'
import type { Viewer } from '../core/workflow/role.ts'
import { findAct, findActText } from './acts.server.ts'
import { appendAudit } from './audit.server.ts'
import { within, type Database } from './database.server.ts'
import { findDraft } from './drafts.server.ts'
import { exchangeDraft, type Exchange, type ExchangeOutcome } from './keep-draft.server.ts'
import { listProposals } from './proposals.server.ts'
import type { PersonStamp } from './stamp.ts'

/** An act of a draft of which a newer text is there than the one the draft amends. */
interface NewerText {
  readonly amendment: ActAmendment
  readonly old: ActText
  readonly now: ActTextSummary
}

/**
 * The newer texts of the acts that a content amends, newest each. An excerpt is none for a draft on a
 * full text, of which it leaves most out.
 */
async function findNewerTexts(
  db: Database,
  content: ProposalContent,
): Promise<readonly NewerText[]> {
  const found: NewerText[] = []
  for (const amendment of content.amendments) {
    const { act, source } = amendment
    const old = await findActText(db, act, { source })
    if (old === null) continue
    const texts = (await findAct(db, act))?.texts ?? []
    const now = texts.find(({ asOf, excerpt }) => asOf > old.asOf && (old.excerpt || !excerpt))
    if (now) found.push({ amendment, old, now })
  }
  return found
}

/** An act of a draft on its newer text, with both. */
export interface ShownRebase extends RebasedAct {
  readonly title: string
  readonly from: ActTextSummary
  readonly to: ActTextSummary
}

/** Carries a content over to the newest texts; choices are by act, then by the key of the item. */
export async function rebaseOntoNewest(
  db: Database,
  content: ProposalContent,
  choices: ReadonlyMap<string, Choices> = new Map(),
): Promise<readonly ShownRebase[]> {
  const shown: ShownRebase[] = []
  for (const { amendment, old, now } of await findNewerTexts(db, content)) {
    const text = await findActText(db, amendment.act, { id: now.id })
    if (text === null) continue
    const { act, operations } = amendment
    const rebased = rebase(old.statute, operations, text.statute, choices.get(act))
    const { title } = text.statute
    shown.push({ act, source: now.source, rebased, title, from: old, to: now })
  }
  return shown
}

/** The recommendations still under way whose drafts amend an older text of the act, each carried over. */
export async function listRebases(db: Database, viewer: Viewer | null, act: string) {
  const found: { readonly proposal: ProposalSummary; readonly rebase: ShownRebase }[] = []
  for (const proposal of await listProposals(db, viewer, { act })) {
    const draft = hasEnded(proposal) ? null : await findDraft(db, proposal.number)
    const amendments = draft?.content.amendments.filter((amendment) => amendment.act === act) ?? []
    if (draft === null || amendments.length === 0) continue
    for (const rebase of await rebaseOntoNewest(db, { ...draft.content, amendments })) {
      found.push({ proposal, rebase })
    }
  }
  return found
}

/** The publications of the newer texts that a draft could be carried to. */
export async function listNewerSources(db: Database, number: string): Promise<readonly string[]> {
  const draft = await findDraft(db, number)
  if (draft === null) return []
  return (await findNewerTexts(db, draft.content)).map(({ now }) => now.source)
}

/** Saves a draft that was carried over, and tells the audit trail which texts it left. */
export async function carryDraft(
  database: Database,
  { rebases, ...exchange }: Exchange & { readonly rebases: readonly ShownRebase[] },
  by: PersonStamp,
): Promise<ExchangeOutcome | null> {
  return database.write(async (transaction) => {
    const done = await exchangeDraft(within(transaction), exchange, by)
    if (!done?.ok) return done
    for (const { act, from, to } of rebases) {
      const details = { act, from: from.source, to: to.source }
      await appendAudit(transaction, by, 'draft.rebased', `proposal ${exchange.number}`, details)
    }
    return done
  })
}
