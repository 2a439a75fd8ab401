import { csv } from '#app/export/csv.ts'

/** A table as a file to be saved under `name.csv`; the first row names the columns. */
export function csvFile(name: string, rows: readonly (readonly string[])[]): Response {
  return new Response(csv(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
}
