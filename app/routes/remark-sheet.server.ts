import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import type { RemarkSheet } from '#app/export/remark-table/sheet.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { listOrganisations } from '#app/storage/users.server.ts'
import { listVersions } from '#app/storage/versions.server.ts'
import { loadRows } from './review-rows.server.ts'

const openXml = 'application/vnd.openxmlformats-officedocument'
const types = {
  csv: 'text/csv; charset=utf-8',
  docx: `${openXml}.wordprocessingml.document`,
  xlsx: `${openXml}.spreadsheetml.sheet`,
} as const

/** Answers with the table of remarks that an address asks for, written by one of the exporters. */
export async function answerTable(
  { request, params }: LoaderFunctionArgs,
  format: keyof typeof types,
  write: (sheet: RemarkSheet, at: Date) => string | Promise<Uint8Array<ArrayBuffer>>,
): Promise<Response> {
  const { db, proposal } = await requireProposal(request, params, 'review.read')
  const { number } = proposal
  const { rows, filter } = await loadRows(db, number, new URL(request.url).searchParams)
  // An office knows its partners by their names; guests have given theirs.
  const names = new Map((await listOrganisations(db)).map(({ code, name }) => [code, name]))
  const named = (organisation: string) => names.get(organisation) ?? organisation
  const [version = null] = await listVersions(db, number)
  const at = new Date()
  const open = rows.filter(({ position }) => position === null).length
  const sheet = {
    title: words.title(proposal.title),
    facts: [
      words.version(number, version),
      words.madeOn(dayOf(at), rows.length, open),
      words.narrowed({ ...filter, organisation: named(filter.organisation) }),
    ].filter((fact) => fact !== null),
    footer: words.footer(number),
    author: proposal.organisationName,
    rows: rows.map((row) => ({ ...row, organisation: named(row.organisation) })),
  }
  return new Response(await write(sheet, at), {
    headers: {
      'Content-Type': types[format],
      'Content-Disposition': `attachment; filename="${words.fileName(number)}.${format}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
