import { redirect, type ActionFunctionArgs } from '@remix-run/node'
import { requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { rationale } from '#app/i18n/pl/rationale.ts'
import { paths } from '#app/paths.ts'
import { setEvidence } from '#app/storage/evidence.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { sentForm } from './sent-form.server.ts'

/** Saves which demands a recommendation answers and on which practices it rests. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { db, proposal, person } = await requireProposalUser(request, params, 'draft.edit')
  const sent = await sentForm(request)
  const agenda = sent.getAll('agenda').map(String)
  const practices = sent.getAll('practices').map(Number).filter(Number.isInteger)
  await setEvidence(db, { number: proposal.number, agenda, practices }, stampOf(person))
  return redirect(
    paths.proposalEdit(proposal.number, { view: 'rationale', done: rationale.evidenceSaved }),
    303,
  )
}
