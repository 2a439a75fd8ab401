import type { ProposalContent } from '../draft/content.ts'
import type { Meeting } from '../record/meeting.ts'
import type { Thread } from '../review/thread.ts'
import { partsWith, type SearchText } from './entry.ts'
import { plainProse } from './plain-prose.ts'

/**
 * The words by which a version of a recommendation is found; `changes` are its amending provisions. Of
 * one without a version only the title is searched (`content: null`).
 */
export function searchedVersion(
  title: string,
  area: string,
  content: ProposalContent | null,
  changes: string,
): SearchText {
  if (content === null) return { title, parts: [], around: area }
  const { problem, rationale, transitional, entryIntoForce } = content
  const parts = partsWith([
    { part: 'problem', text: plainProse(problem) },
    { part: 'changes', text: changes },
    { part: 'rationale', text: plainProse(rationale) },
    { part: 'transitional', text: plainProse(transitional) },
    { part: 'entryIntoForce', text: plainProse(entryIntoForce) },
  ])
  return { title, parts, around: area }
}

/** The words by which a remark is found: what stands of its thread. `null`: it was taken back. */
export function searchedRemark(thread: Thread): SearchText | null {
  if (thread.state === 'withdrawn') return null
  const replies = thread.replies.filter(({ withdrawn }) => !withdrawn)
  const parts = partsWith([
    { part: 'remark', text: plainProse(thread.body) },
    { part: 'wording', text: thread.wording ?? '' },
    { part: 'answer', text: plainProse(thread.answer?.reason ?? '') },
    { part: 'reply', text: replies.map(({ body }) => plainProse(body)).join('\n') },
  ])
  return { title: '', parts, around: `${thread.by.name} ${thread.by.organisation}` }
}

/** The words by which a meeting is found: its title, its agenda with what was noted, its minutes. */
export function searchedMeeting(meeting: Meeting): SearchText {
  const { title, place, minutes, items, team } = meeting
  const agenda = items.flatMap((item) => [item.title, item.note]).filter((line) => line !== '')
  const parts = partsWith([
    { part: 'agenda', text: agenda.join('\n') },
    { part: 'minutes', text: minutes },
    { part: 'place', text: place },
  ])
  return { title, parts, around: team?.name ?? '' }
}
