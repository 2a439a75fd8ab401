import { csvLink as words } from '#app/i18n/pl/csv-link.ts'

interface CsvLinkProps {
  readonly to: string
  /** Which table it is, where a page has several. */
  readonly table?: string
}

/** The way to a table as a file, beside the table. */
export function CsvLink({ to, table }: CsvLinkProps) {
  return (
    <a href={to} className="csv-link no-print" aria-label={table && words.table(table)}>
      {words.download}
    </a>
  )
}
