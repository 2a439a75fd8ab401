import { operations } from '#app/api/operations.ts'
import { proposalSummaryView } from '#app/api/views/proposal.ts'
import { selectProposals } from '#app/core/record/proposal-list.ts'
import { api } from '#app/i18n/pl/api.ts'
import { paths } from '#app/paths.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { fail, reading, resource, writing } from './api-call.server.ts'
import { loadProposalView } from './api-proposal.server.ts'
import { newProposal, openProposal } from './open-proposal.server.ts'

const calls = resource(
  reading(operations.listProposals, async ({ db, person, query, at }) => {
    const { limit, cursor, ...narrowing } = query
    const { act = '', area = '', organisation = '', group = '', q = '' } = narrowing
    const chosen = selectProposals(await listProposals(db, person), {
      ...{ act, area, organisation, group, q, author: '', sort: 'number', descending: false },
    })
    const from = cursor === undefined ? 0 : placeAfter(chosen, cursor)
    const part = chosen.slice(from, from + limit)
    const last = part.at(-1)
    const next =
      last === undefined || from + limit >= chosen.length
        ? null
        : at(paths.api.proposals({ ...narrowing, limit, cursor: last.number }))
    return {
      body: {
        items: part.map((one) => proposalSummaryView(one, at)),
        total: chosen.length,
        next,
      },
      ...(next !== null && { headers: { Link: `<${next}>; rel="next"` } }),
    }
  }),
  writing(operations.createProposal, async ({ db, person, body, request, at }) => {
    const checked = newProposal.safeParse(body)
    if (!checked.success) {
      const errors = checked.error.issues.map(({ path, message }) => ({
        detail: message,
        pointer: `/${path.join('/')}`,
      }))
      return fail(request, 'unprocessable', { errors })
    }
    const number = await openProposal(db, person, checked.data)
    if (number === null) {
      return fail(request, 'unprocessable', { detail: api.details.organisation })
    }
    return {
      body: await loadProposalView(db, person, number, at),
      headers: { Location: at(paths.api.proposal(number)) },
    }
  }),
)

/** Where the list goes on after a number, also when that recommendation is no longer in it. */
function placeAfter(chosen: readonly { readonly number: string }[], cursor: string): number {
  const found = chosen.findIndex(({ number }) => inOrder.compare(number, cursor) > 0)
  return found < 0 ? chosen.length : found
}

const inOrder = new Intl.Collator('pl', { numeric: true })

export const loader = calls.loader
export const action = calls.action
