import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { database } from '#app/storage/client.server.ts'
import { listOutbox } from '#app/storage/outbox.server.ts'
import { csvFile } from './csv-file.server.ts'
import { mailRowsAtMost, mailTable } from './mail-table.server.ts'

/** The mails to the asking person as a file, the newest first. */
export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireUserMay(request, 'notification.read')
  const mails = await listOutbox(await database(), { userId: id, limit: mailRowsAtMost })
  return csvFile(csvHeads.mails.own, mailTable(mails))
}
