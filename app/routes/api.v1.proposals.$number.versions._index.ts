import { operations } from '#app/api/operations.ts'
import { versionSummaryView } from '#app/api/views/proposal.ts'
import { listVersions } from '#app/storage/versions.server.ts'
import { readingProposal, resource } from './api-call.server.ts'

const calls = resource(
  readingProposal(operations.listVersions, async ({ db, at }, { number }) => ({
    body: {
      items: (await listVersions(db, number)).map((one) => versionSummaryView(number, one, at)),
    },
  })),
)

export const loader = calls.loader
export const action = calls.action
