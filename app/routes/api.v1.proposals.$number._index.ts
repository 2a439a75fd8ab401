import { operations } from '#app/api/operations.ts'
import { readingProposal, resource } from './api-call.server.ts'
import { viewOfProposal } from './api-proposal.server.ts'

const calls = resource(
  readingProposal(operations.getProposal, async ({ db, person, at }, proposal) => ({
    body: await viewOfProposal(db, person, proposal, at),
  })),
)

export const loader = calls.loader
export const action = calls.action
