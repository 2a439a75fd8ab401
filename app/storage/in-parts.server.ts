/** Rows that one statement names or writes: it takes some thousand parameters. */
const rowsAtOnce = 500

/** A long list in parts that one query can name. */
export function partsOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: Math.ceil(items.length / rowsAtOnce) }, (_none, part) =>
    items.slice(part * rowsAtOnce, (part + 1) * rowsAtOnce),
  )
}
