import { formatDate, formatMoment, formatShortDate } from '#app/i18n/pl/format.ts'

/** A calendar day, `2014-10-14`, in Polish. */
export function Day({ day, short = false }: { readonly day: string; readonly short?: boolean }) {
  return <time dateTime={day}>{short ? formatShortDate(day) : formatDate(day)}</time>
}

/** A moment, as an ISO string, in Polish time. */
export function Moment({ when }: { readonly when: string }) {
  return <time dateTime={when}>{formatMoment(when)}</time>
}
