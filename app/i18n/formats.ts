/** Dates, numbers and plurals as a language writes them; each language's `format.ts` says how. */

const timeZone = 'Europe/Warsaw'

/** The word for one and the word for more; Polish has one more, for a few. */
export interface WordForms {
  readonly one: string
  readonly few?: string
  readonly many: string
}

/** The formats of a language, `shortDay` being its way of a short date. */
export function formatsOf(locale: string, shortDay: Intl.DateTimeFormatOptions) {
  return { ...countsOf(locale), ...daysOf(locale, shortDay), ...momentsOf(locale) }
}

function countsOf(locale: string) {
  const rules = new Intl.PluralRules(locale)
  const plainNumber = new Intl.NumberFormat(locale)
  const shortNumber = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const pluralForm = (count: number, { one, few, many }: WordForms): string => {
    const rule = rules.select(count)
    return rule === 'one' ? one : rule === 'few' ? (few ?? many) : many
  }
  return {
    pluralForm,
    plural: (count: number, forms: WordForms) =>
      `${plainNumber.format(count)} ${pluralForm(count, forms)}`,
    formatSize: (bytes: number) => {
      const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
      return `${shortNumber.format(size < 10 ? size : Math.round(size))} ${unit}`
    },
    formatList: (items: readonly string[]) => list.format(items),
  }
}

/** Days have no time zone; a text that is not a date comes back as it is. */
function daysOf(locale: string, shortDay: Intl.DateTimeFormatOptions) {
  const long = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const short = new Intl.DateTimeFormat(locale, { ...shortDay, timeZone: 'UTC' })
  const month = new Intl.DateTimeFormat(locale, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const written = (day: string, format: Intl.DateTimeFormat) => {
    const date = new Date(`${day.slice(0, 10)}T00:00:00Z`)
    return Number.isNaN(date.getTime()) ? day : format.format(date)
  }
  return {
    formatDate: (day: string) => written(day, long),
    formatShortDate: (day: string) => written(day, short),
    formatMonth: (yearAndMonth: string) => month.format(new Date(`${yearAndMonth}-01T00:00:00Z`)),
  }
}

/** Moments are told in Polish time. */
function momentsOf(locale: string) {
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone })
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone })
  const clock = new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone })
  return {
    formatMoment: (when: string | Date): string => {
      const date = new Date(when)
      if (Number.isNaN(date.getTime())) return String(when)
      return `${day.format(date)}, ${time.format(date)}`
    },
    formatTime: (when: string): string => {
      const date = new Date(when)
      return Number.isNaN(date.getTime()) ? when : clock.format(date)
    },
  }
}
