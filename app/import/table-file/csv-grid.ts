import type { Grid } from '#app/core/review/returned-table.ts'

/**
 * Rows of a CSV file (RFC 4180), parted by what parts the most of its first line: a semicolon, as Polish
 * office programs do, a comma or a tab. The apostrophe by which `export/csv.ts` leads what a spreadsheet
 * would take for a formula is taken away.
 */
export function csvGrid(text: string): Grid {
  const parting = partingOf(text)
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const source = text.replace(/^\uFEFF/, '')
  while (at < source.length) {
    const { value, end } = source[at] === '"' ? quoted(source, at) : bare(source, at, parting)
    row.push(value.replace(/^'(?='*[=+\-@\t\r\n])/, ''))
    at = end
    if (source[at] === parting && at + 1 < source.length) {
      at += 1
      continue
    }
    rows.push(row)
    row = []
    at += source.startsWith('\r\n', at) ? 2 : 1
  }
  return rows
}

const partings = [';', '\t', ',']

function partingOf(text: string): string {
  const [line = ''] = text.split(/\r?\n/, 1)
  const count = (parting: string) => line.split(parting).length
  return partings.toSorted((one, other) => count(other) - count(one))[0] ?? ';'
}

interface Field {
  readonly value: string
  /** Where the parting or the line's end stands. */
  readonly end: number
}

/** A field in quotation marks, which stand twice for one; one that is not closed ends with the text. */
function quoted(source: string, from: number): Field {
  let value = ''
  let at = from + 1
  for (;;) {
    const next = source.indexOf('"', at)
    if (next < 0) return { value: value + source.slice(at), end: source.length }
    value += source.slice(at, next)
    if (source[next + 1] !== '"') return { value, end: next + 1 }
    value += '"'
    at = next + 2
  }
}

function bare(source: string, from: number, parting: string): Field {
  let end = from
  while (end < source.length && source[end] !== parting && !/[\r\n]/.test(source[end] ?? ''))
    end += 1
  return { value: source.slice(from, end), end }
}
