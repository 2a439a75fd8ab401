import { operations } from '#app/api/operations.ts'
import { versionView } from '#app/api/views/proposal.ts'
import { findVersion } from '#app/storage/versions.server.ts'
import { fail, readingProposal, resource } from './api-call.server.ts'
import { amendingOf } from './api-proposal.server.ts'

const calls = resource(
  readingProposal(operations.getVersion, async ({ db, params, request, at }, { number }) => {
    const version = (await findVersion(db, number, params.version)) ?? fail(request, 'not-found')
    return { body: versionView(number, version, await amendingOf(db, version.content), at) }
  }),
)

export const loader = calls.loader
export const action = calls.action
