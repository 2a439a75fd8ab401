import { operations } from '#app/api/operations.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { fail, readingProposal, resource } from './api-call.server.ts'
import { viewOfDraft } from './api-proposal.server.ts'

const calls = resource(
  readingProposal(operations.getDraft, async ({ db, request, at }, { number }) => {
    const draft = (await findDraft(db, number)) ?? fail(request, 'not-found')
    return viewOfDraft(db, number, draft, at)
  }),
)

export const loader = calls.loader
export const action = calls.action
