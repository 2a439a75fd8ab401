import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireProposalUser } from '#app/auth/require-proposal.server.ts'
import { refreshStudio } from './studio-refresh.server.ts'

/** The desk again, for a page that has it and goes on with what changed. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const access = await requireProposalUser(request, params, 'draft.edit')
  const desk = await refreshStudio(access, new URL(request.url).searchParams)
  return Response.json(desk, { headers: { 'Cache-Control': 'no-store' } })
}
