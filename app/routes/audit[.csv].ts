import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { auditDetails } from '#app/components/account/audit-details.ts'
import { audit as words } from '#app/i18n/pl/audit.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { listAudit } from '#app/storage/audit.server.ts'
import { database } from '#app/storage/client.server.ts'
import { auditAskedOf } from './audit-query.server.ts'
import { csvFile } from './csv-file.server.ts'

/** A spreadsheet opens no more rows than a million; a trail so long is narrowed first. */
const rowsAtMost = 1_000_000

const { file, columns } = csvHeads.audit

/** The audit trail as a file, the newest first, with the page's filters and the hash of each event. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireUserMay(request, 'audit.read')
  const { filter } = auditAskedOf(request.url)
  const events = await listAudit(await database(), rowsAtMost, filter)
  const rows = events.map(({ sequence, at, actorName, action, subject, details, sha256 }) => [
    ...[String(sequence), at, actorName || words.program, words.actions[action], subject],
    ...[auditDetails(details), sha256],
  ])
  return csvFile(file, [columns, ...rows])
}
