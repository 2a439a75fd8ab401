/** „Ustawa z dnia 8 marca 1990 r.”: what precedes the subject in an act's title (ZTP § 16–18). */
const titleDate = /^.*?\bz dnia \d{1,2} \p{L}+ \d{4} r\.?\s+/u

/** The beginning of a title up to its date, the space included; `''` when it has none. */
export function titleDateOf(title: string): string {
  return titleDate.exec(title)?.[0] ?? ''
}
