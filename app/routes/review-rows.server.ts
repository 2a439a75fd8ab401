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
  return { rows: byPlace(rows), filter, organisations }
}

const layers = ['proposed', 'statute', 'provisions', 'prose']

const names = new Intl.Collator('pl', { numeric: true })

/** In the order of the texts, then of the units, then of the remarks. */
function byPlace(rows: readonly RemarkRow[]): readonly RemarkRow[] {
  const placed = rows.map((row) => {
    return { row, layer: layers.indexOf(row.place.layer), name: placeName(row.place) }
  })
  placed.sort((one, other) => {
    return (
      one.layer - other.layer ||
      names.compare(one.name, other.name) ||
      one.row.number - other.row.number
    )
  })
  return placed.map(({ row }) => row)
}
