/** Days as ISO strings, `2014-11-26`: a day has no hour and no zone. */

const msPerDay = 86_400_000

const inPoland = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeZone: 'Europe/Warsaw',
})

/** The calendar day of a moment in Poland, `2014-10-14`. */
export function dayOf(when: Date): string {
  return inPoland.format(when)
}

/** The ISO day `count` days after another. */
export function addDays(day: string, count: number): string {
  return isoDay(instant(day) + count * msPerDay)
}

/** Whole days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((instant(to) - instant(from)) / msPerDay)
}

/**
 * The day of the same date `count` months later; the last of its month where that has no such day
 * (art. 112 of the civil code).
 */
export function addMonths(day: string, count: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate()
  return isoDay(Date.UTC(year, month - 1 + count, Math.min(date, last)))
}

/** Monday 1 … Sunday 7. */
export function weekday(day: string): number {
  return new Date(instant(day)).getUTCDay() || 7
}

/** From the figures alone: counting the days of ten thousand steps, parsing dates would take longest. */
function instant(day: string): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)))
}

function isoDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
