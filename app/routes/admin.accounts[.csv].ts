import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireUserMay } from '#app/auth/guards.server.ts'
import { roleNames } from '#app/i18n/pl/account.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { listAccounts } from '#app/storage/accounts.server.ts'
import { database } from '#app/storage/client.server.ts'
import { csvFile } from './csv-file.server.ts'

const { file, columns } = csvHeads.accounts

/** The accounts as a file, the open ones first. */
export async function loader({ request }: LoaderFunctionArgs) {
  await requireUserMay(request, 'user.manage')
  const accounts = await listAccounts(await database())
  const rows = accounts.map(({ name, email, role, organisation, openedOn, closedOn }) => {
    return [name, email, roleNames[role], organisation, openedOn, closedOn ?? '']
  })
  return csvFile(file, [columns, ...rows])
}
