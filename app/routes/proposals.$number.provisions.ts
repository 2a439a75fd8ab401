import type { ActionFunctionArgs } from '@remix-run/node'
import { notFound, requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { findDraft } from '#app/storage/drafts.server.ts'
import { sentForm } from './sent-form.server.ts'
import { typedProvisions } from './studio-form.server.ts'
import { readBack } from './studio-provisions.server.ts'

/** Tells what typed provisions do, and saves nothing. */
export async function action({ request, params }: ActionFunctionArgs) {
  const { db, proposal } = await requireProposalUser(request, params, 'draft.edit')
  const parsed = typedProvisions.safeParse(Object.fromEntries(await sentForm(request)))
  const draft = await findDraft(db, proposal.number)
  if (draft === null) throw notFound()
  if (!parsed.success) throw new Response(null, { status: 400, statusText: 'Bad Request' })
  return readBack(db, draft.content, parsed.data)
}
