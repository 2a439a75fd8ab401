import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import { columnTexts } from '#app/components/workflow/column-texts.ts'
import { proposals as words } from '#app/i18n/pl/proposals.ts'
import { database } from '#app/storage/client.server.ts'
import { csvFile } from './csv-file.server.ts'
import { listAskedOf, loadList } from './proposal-list.server.ts'

/** The list as a file: all its rows, with the page's filters, order and columns. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'proposal.list')
  const asked = listAskedOf(new URL(request.url).searchParams)
  const { chosen, show } = await loadList(await database(), viewer, asked)
  const { columns } = asked
  const heads = [
    words.columns.number,
    words.columns.title,
    ...columns.map((id) => words.columns[id]),
  ]
  const rows = chosen.map((one) => {
    const shown = show(one)
    return [one.number, one.title, ...columns.map((id) => columnTexts[id](shown))]
  })
  return csvFile('rekomendacje', [heads, ...rows])
}
