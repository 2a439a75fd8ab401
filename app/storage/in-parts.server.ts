/** Rows that one query reads: it asks for related rows by one parameter each, and takes about a thousand. */
const rowsAtOnce = 500

/** Everything that a query gives, read in parts; `readPart` keeps one order from part to part. */
export async function readInParts<T>(
  readPart: (part: { readonly skip: number; readonly take: number }) => Promise<readonly T[]>,
): Promise<readonly T[]> {
  const rows: T[] = []
  for (;;) {
    const part = await readPart({ skip: rows.length, take: rowsAtOnce })
    for (const row of part) rows.push(row)
    if (part.length < rowsAtOnce) return rows
  }
}

/** A long list in parts that one query can name. */
export function partsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / rowsAtOnce) }, (_none, part) =>
    items.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce),
  )
}
