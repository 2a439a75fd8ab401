import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { requireProposalUser, type ProposalAccess } from '#app/auth/require-proposal.server.ts'
import type { Refusal } from '#app/components/studio/client/send.ts'
import type { Pulse } from '#app/components/studio/client/use-pulse.ts'
import type { Person } from '#app/core/record/person.ts'
import { may } from '#app/core/workflow/permission.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { noteSign } from './presence.server.ts'
import { sentForm } from './sent-form.server.ts'
import { studioAction } from './studio-action.server.ts'

const maxPlace = 120

/** Notes that the person is in the draft; tells who else is, and which revision is the newest. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal, person } = await requireProposalUser(request, params, 'draft.edit')
  const place = (new URL(request.url).searchParams.get('at') ?? '').slice(0, maxPlace)
  const { number } = proposal
  const seen = Date.now()
  const others = noteSign(number, { person: person.id, name: person.name, place, seen })
  const draft = await findDraft(db, number)
  if (draft === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  const { revision, updatedBy } = draft
  const pulse: Pulse = {
    revision,
    updatedBy,
    mine: updatedBy === person.name,
    others: others.map(({ name, place: at }) => ({ name, place: at })),
  }
  return Response.json(pulse, { headers: { 'Cache-Control': 'no-store' } })
}

/** The forms of the desk, answered as data for the page that sent them. */
export async function action({ request, params }: ActionFunctionArgs) {
  const access = await requireProposalUser(request, params, 'proposal.read')
  const refusal = refusalOf(access)
  if (refusal !== null) return Response.json(refusal, { status: 403 })
  const answer = await studioAction(access, await sentForm(request))
  if (!('data' in answer)) return answer
  return Response.json(answer.data, { status: answer.init?.status ?? 200 })
}

/** Why a person who had the draft open may not write in it any more; `null`: they may. */
function refusalOf({
  person,
  proposal,
}: ProposalAccess & { readonly person: Person }): Refusal | null {
  if (may(person, 'draft.edit', proposal)) return null
  return { reason: may(person, 'draft.read', proposal) ? 'closed' : 'removed' }
}
