import type { At } from '#app/api/views/act.ts'
import { draftView, proposalView } from '#app/api/views/proposal.ts'
import { amendingActOfContent } from '#app/components/proposal/content-analysis.server.ts'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { DraftCopy, ProposalRecord } from '#app/core/record/proposal.ts'
import { may } from '#app/core/workflow/permission.ts'
import { calendarOf } from '#app/core/workflow/procedure-calendar.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import { isDayOff } from '#app/days-off.server.ts'
import { loadAmendedTexts } from '#app/storage/amended-texts.server.ts'
import { findCurrentContent } from '#app/storage/current-content.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listMeetingDays } from '#app/storage/meetings.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { listVersions } from '#app/storage/versions.server.ts'

/** What times are reckoned with. */
export async function loadCalendar(db: Database) {
  return calendarOf(await listMeetingDays(db), isDayOff)
}

/** The amending provisions of a content. */
export async function amendingOf(db: Database, content: ProposalContent) {
  return amendingActOfContent(content, await loadAmendedTexts(db, [content]))
}

/** A recommendation with everything that its view tells. */
export async function viewOfProposal(
  db: Database,
  viewer: Viewer | null,
  proposal: ProposalRecord,
  at: At,
) {
  const drafts = may(viewer, 'draft.read', proposal)
  const current = await findCurrentContent(db, proposal, drafts)
  const content = current?.content ?? null
  const [versions, calendar] = await Promise.all([
    listVersions(db, proposal.number),
    loadCalendar(db),
  ])
  const amending = content && (await amendingOf(db, content))
  return proposalView(proposal, { versions, content, amending, calendar }, at)
}

/** The same for one that is there for certain, by its number. */
export async function loadProposalView(db: Database, viewer: Viewer, number: string, at: At) {
  const proposal = await findProposal(db, number)
  if (proposal === null) throw new Error(`There is no ${number}`)
  return viewOfProposal(db, viewer, proposal, at)
}

/** A draft, under an ETag that tells its revision. */
export async function viewOfDraft(db: Database, number: string, draft: DraftCopy, at: At) {
  const body = draftView(number, draft, await amendingOf(db, draft.content), at)
  return { body, etag: draftEtag(draft.revision) }
}

export function draftEtag(revision: number): string {
  return `"r${revision}"`
}
