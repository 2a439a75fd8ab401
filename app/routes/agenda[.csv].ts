import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { database } from '#app/storage/client.server.ts'
import { listAgendaItems } from '#app/storage/evidence.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { csvFile } from './csv-file.server.ts'

const { file, columns } = csvHeads.agenda

/** The demands of the Congress as a file, with the recommendations that answer to them. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'agenda.read')
  const db = await database()
  const [items, readable] = await Promise.all([listAgendaItems(db), listProposals(db, viewer)])
  const rows = items.map(({ area, code, title, description, proposals }) => {
    const numbers = linkedProposals(readable, proposals).map(({ number }) => number)
    return [area, code, title, description, numbers.join(', ')]
  })
  return csvFile(file, [columns, ...rows])
}
