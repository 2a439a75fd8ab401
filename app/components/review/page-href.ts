/** The same page with one thread open, or closed again, at that thread. */
export function threadHref(query: URLSearchParams, number: number, open = true): string {
  const next = new URLSearchParams(query)
  next.delete('done')
  if (open) next.set('remark', String(number))
  else next.delete('remark')
  return `?${next.toString()}#uwaga-${number}`
}
