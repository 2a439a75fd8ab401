import { operations } from '#app/api/operations.ts'
import type { ProvisionProblem } from '#app/core/draft/typed-provisions.ts'
import type { DraftCopy } from '#app/core/record/proposal.ts'
import { api } from '#app/i18n/pl/api.ts'
import { provisionProblemText, provisions } from '#app/i18n/pl/provisions.ts'
import { editProblems } from '#app/i18n/pl/studio.ts'
import { namesEtag } from '#app/server/conditional.ts'
import type { Database } from '#app/storage/database.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { fail, resource, writingProposal } from './api-call.server.ts'
import { draftEtag, viewOfDraft } from './api-proposal.server.ts'
import { saveTyped } from './studio-provisions.server.ts'

/**
 * Saves provisions as the studio does, but only over the draft that the caller has read: a program has
 * nobody at hand to look at what was merged.
 */
const calls = resource(
  writingProposal(operations.saveProvisions, async (call, { number }) => {
    const { db, person, body, request, at } = call
    const draft = await requireUnchanged(db, request, number)
    const save = { ...body, revision: draft.revision }
    const result =
      (await saveTyped(db, number, save, stampOf(person))) ?? fail(request, 'not-found')
    if ('incomplete' in result) {
      const errors = result.incomplete.map(errorOf)
      return fail(request, 'unprocessable', { detail: provisions.refused, errors })
    }
    switch (result.outcome) {
      case 'saved':
        return viewOfDraft(db, number, await findKept(db, request, number), at)
      case 'refused': {
        const errors = result.problems.map(({ code }) => ({ detail: editProblems[code] }))
        return fail(request, 'unprocessable', { errors })
      }
      case 'conflict':
        return changed(request, result.theirs)
      case 'missing':
        return fail(request, 'not-found')
    }
  }),
)

/** The draft, if `If-Match` names it as it stands. */
async function requireUnchanged(
  db: Database,
  request: Request,
  number: string,
): Promise<DraftCopy> {
  const draft = await findKept(db, request, number)
  const match = request.headers.get('If-Match') ?? fail(request, 'precondition-required')
  return namesEtag(match, draftEtag(draft.revision)) ? draft : changed(request, draft)
}

async function findKept(db: Database, request: Request, number: string): Promise<DraftCopy> {
  return (await findDraft(db, number)) ?? fail(request, 'not-found')
}

function changed(request: Request, { revision }: DraftCopy): never {
  return fail(request, 'precondition-failed', {
    detail: api.details.changed(revision),
    headers: { ETag: draftEtag(revision) },
  })
}

function errorOf(problem: ProvisionProblem) {
  const { start, end } = problem.range
  return { detail: provisionProblemText(problem), pointer: '/text', start, end }
}

export const loader = calls.loader
export const action = calls.action
