import type * as pl from '../pl/csv-link.ts'

/** The link to a table as a file. */
export const csvLink: typeof pl.csvLink = {
  download: 'Download CSV',
  table: (title: string) => `Download CSV: ${title}`,
}
