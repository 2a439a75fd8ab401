/** What belongs to one opening of the page, and is not carried on. */
const passing = ['at', 'whole', 'done']

/** The same page with some of its query changed; `null` takes a name out. */
export function pageHref(
  query: URLSearchParams,
  changes: Readonly<Record<string, string | null>>,
  hash = '',
): string {
  const next = new URLSearchParams(query)
  for (const name of passing) next.delete(name)
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return `?${next.toString()}${hash}`
}

/** The same page with one thread open, or closed again, at that thread. */
export function threadHref(query: URLSearchParams, number: number, open = true): string {
  return pageHref(query, { remark: open ? String(number) : null }, `#uwaga-${number}`)
}
