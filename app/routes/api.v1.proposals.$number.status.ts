import { operations } from '#app/api/operations.ts'
import { statusView } from '#app/api/views/proposal.ts'
import { readingProposal, resource } from './api-call.server.ts'
import { loadCalendar } from './api-proposal.server.ts'

const calls = resource(
  readingProposal(operations.getStatus, async ({ db, at }, proposal) => ({
    body: statusView(proposal, await loadCalendar(db), at),
  })),
)

export const loader = calls.loader
export const action = calls.action
