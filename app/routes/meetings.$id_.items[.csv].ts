import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { outcomeNames } from '#app/i18n/pl/meetings.ts'
import { idParams } from '#app/params.ts'
import { database } from '#app/storage/client.server.ts'
import { findMeeting } from '#app/storage/meetings.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { csvFile } from './csv-file.server.ts'

const { file, columns } = csvHeads.meetingItems

/** The agenda of a meeting as a file, with what became of each point; of what the reader may read. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'meeting.read')
  const parsed = idParams.safeParse(params)
  const db = await database()
  const meeting = parsed.success ? await findMeeting(db, parsed.data.id) : null
  if (meeting === null) throw new Response(null, { status: 404, statusText: 'Not Found' })
  const readable = await listProposals(db, viewer)
  const rows = meeting.items.map(({ position, title, proposal, outcome, note }) => {
    const linked = linkedProposals(readable, proposal === null ? [] : [proposal])
    const numbers = linked.map(({ number }) => number).join(', ')
    return [String(position), title, numbers, outcomeNames[outcome], note]
  })
  return csvFile(file(meeting.slug), [columns, ...rows])
}
