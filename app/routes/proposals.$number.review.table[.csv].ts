import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import { csv } from '#app/export/csv.ts'
import { kindNames, placeName, positionNames, review as words } from '#app/i18n/pl/review.ts'
import { loadRows } from './review-rows.server.ts'

/** The table of remarks as a file; the last column is the key by which a filled-in table is matched. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal } = await requireProposal(request, params, 'review.read')
  const { rows } = await loadRows(db, proposal.number, new URL(request.url).searchParams)
  const { columns } = words
  const head = [
    ...[columns.number, columns.unit, columns.by, columns.kind, columns.version, columns.quote],
    ...[columns.body, columns.wording, columns.position, columns.reason, columns.key],
  ]
  const lines = rows.map((row) => [
    ...[String(row.number), placeName(row.place)],
    ...[[row.by, row.organisation].filter(Boolean).join(', '), kindNames[row.kind]],
    ...[String(row.version), row.quote, row.body, row.wording],
    ...[row.position ? positionNames[row.position] : '', row.reason, row.key],
  ])
  return new Response(csv([head, ...lines]), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${proposal.number}-zestawienie-uwag.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
