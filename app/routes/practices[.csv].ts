import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { linkedProposals } from '#app/components/workflow/linked-proposal.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { database } from '#app/storage/client.server.ts'
import { listPractices } from '#app/storage/evidence.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { csvFile } from './csv-file.server.ts'

const { file, columns } = csvHeads.practices

/** The good practices as a file, with the recommendations that they support. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'practice.read')
  const db = await database()
  const [practices, readable] = await Promise.all([listPractices(db), listProposals(db, viewer)])
  const rows = practices.map(({ number, name, leader, proposals }) => {
    const numbers = linkedProposals(readable, proposals).map((one) => one.number)
    return [String(number), name, leader, numbers.join(', ')]
  })
  return csvFile(file, [columns, ...rows])
}
