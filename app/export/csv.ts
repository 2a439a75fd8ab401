/**
 * Rows as CSV that office programs open as a table (RFC 4180, with a byte order mark for the Polish
 * letters). A field that a spreadsheet would take for a formula is led by an apostrophe, which
 * `import/table-file/csv-grid.ts` takes away again.
 */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`
}

function field(value: string): string {
  const safe = /^'*[=+\-@\t\r\n]/.test(value) ? `'${value}` : value
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
