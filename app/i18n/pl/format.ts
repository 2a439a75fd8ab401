/** Dates, numbers and plurals as Polish writes them. */

const locale = 'pl-PL'
const timeZone = 'Europe/Warsaw'

const longDate = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
const shortDate = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone: 'UTC' })
const momentDay = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
const momentTime = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone })
const monthOfYear = new Intl.DateTimeFormat(locale, {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone })
const rules = new Intl.PluralRules(locale)
const plainNumber = new Intl.NumberFormat(locale)
const shortNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
const list = new Intl.ListFormat(locale, { type: 'conjunction' })

export interface Forms {
  readonly one: string
  readonly few: string
  readonly many: string
}

/** `plural(5, { one: 'uwaga', few: 'uwagi', many: 'uwag' })` → „5 uwag”. */
export function plural(count: number, forms: Forms): string {
  return `${plainNumber.format(count)} ${pluralForm(count, forms)}`
}

/** Only the word, for where the number stands elsewhere. */
export function pluralForm(count: number, forms: Forms): string {
  const rule = rules.select(count)
  return rule === 'one' ? forms.one : rule === 'few' ? forms.few : forms.many
}

/** `2014-10-14` → „14 października 2014”; a text that is not a date comes back as it is. */
export function formatDate(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : longDate.format(date)
}

/** `2014-10-14` → „14.10.2014”. */
export function formatShortDate(day: string): string {
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
  return Number.isNaN(date.getTime()) ? day : shortDate.format(date)
}

/** `2014-11` → „listopad 2014”. */
export function formatMonth(month: string): string {
  return monthOfYear.format(new Date(`${month}-01T00:00:00Z`))
}

/** A moment in Polish time: „14 października 2014, 09:42”. */
export function formatMoment(when: string | Date): string {
  const date = typeof when === 'string' ? new Date(when) : when
  if (Number.isNaN(date.getTime())) return String(when)
  return `${momentDay.format(date)}, ${momentTime.format(date)}`
}

/** The time of a moment in Poland: „9:42”. */
export function formatTime(when: string): string {
  const date = new Date(when)
  return Number.isNaN(date.getTime()) ? when : clock.format(date)
}

export { dayOf } from '../../core/workflow/calendar-day.ts'

/** `DU/2013/594` → „Dz.U. 2013 poz. 594”; what is not an ELI identifier comes back as it is. */
export function formatSource(eli: string): string {
  const match = /^(DU|MP)\/(\d{4})\/(\d+)$/.exec(eli)
  if (!match) return eli
  const [, publisher, year, position] = match
  return `${publisher === 'DU' ? 'Dz.U.' : 'M.P.'} ${year} poz. ${position}`
}

/** „12 kB”, „3,4 MB”. */
export function formatSize(bytes: number): string {
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${shortNumber.format(size < 10 ? size : Math.round(size))} ${unit}`
}

/** „usg, usp i ustawa o…” */
export function formatList(items: readonly string[]): string {
  return list.format(items)
}

/**
 * Keeps a short word with the one after it, „r.” with its year and „art.” with its number, as Polish
 * typesetting wants it. For our own headings only: the words of a statute are shown as published.
 */
export function tieShortWords(text: string): string {
  return text
    .replace(/(?<=^|[\s(„])([aiouwz])\s/giu, '$1\u00a0')
    .replace(/(\d) (r\.)/g, '$1\u00a0$2')
    .replace(/(?<=^|[\s(„])(art\.|ust\.|pkt|lit\.|poz\.|nr|§) (?=[\d\p{L}])/gu, '$1\u00a0')
}
