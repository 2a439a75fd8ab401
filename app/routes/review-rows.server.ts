import { passes, remarkRows, type RemarkRow } from '#app/core/review/remark-table.ts'
import { placeName } from '#app/i18n/pl/review.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listRemarks } from '#app/storage/remarks.server.ts'
import { readPassages } from './read-passages.server.ts'
import { filterOf } from './review-view.server.ts'

/** The rows of the table of remarks that an address asks for, those on one unit together. */
export async function loadRows(db: Database, proposal: string, query: URLSearchParams) {
  const all = await listRemarks(db, proposal)
  const filter = filterOf(query)
  const shown = all.filter((remark) => passes(remark, filter))
  const rows = remarkRows(proposal, shown, await readPassages(db, proposal, shown))
  const organisations = [...new Set(all.map(({ thread }) => thread.by.organisation))].sort()
  return { rows: rows.toSorted(byPlace), filter, organisations }
}

const layers = ['proposed', 'statute', 'provisions', 'prose']

/** In the order of the texts, then of the units, then of the remarks. */
function byPlace(one: RemarkRow, other: RemarkRow): number {
  return (
    layers.indexOf(one.place.layer) - layers.indexOf(other.place.layer) ||
    placeName(one.place).localeCompare(placeName(other.place), 'pl', { numeric: true }) ||
    one.number - other.number
  )
}
