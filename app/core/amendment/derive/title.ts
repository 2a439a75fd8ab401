/** „Ustawa z dnia 8 marca 1990 r.”: what precedes the subject in an act's title (ZTP § 16–18). */
const titleDate = /^.*?\bz dnia \d+ \p{L}+ \d{4} r\.\s+/u

/**
 * What „ogólne określenie przedmiotu ustawy otrzymuje brzmienie:” quotes to make one title the other:
 * the subject after the date, or the whole title where the date changed or there is none.
 */
export function titleSubjectOf(before: string, after: string): string {
  const date = titleDate.exec(before)?.[0]
  return date && after.startsWith(date) ? after.slice(date.length) : after
}
