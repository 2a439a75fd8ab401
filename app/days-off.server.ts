import Holidays from 'date-holidays'
import { weekday } from './core/workflow/calendar-day.ts'

const poland = new Holidays('PL')
const known = new Map<string, ReadonlySet<string>>()

/** A holiday of a single year: the hundredth anniversary of independence (Dz.U. 2018 poz. 2117). */
const single: readonly string[] = ['2018-11-12']

/**
 * Whether a day is off work by the act of 18 January 1951: Sundays and the holidays that it names, in
 * the wording of their year (Epiphany since 2011, Christmas Eve since 2025). Saturdays are not: the
 * rule about them is another one.
 */
export function isDayOff(day: string): boolean {
  return weekday(day) === 7 || holidaysOf(day.slice(0, 4)).has(day)
}

function holidaysOf(year: string): ReadonlySet<string> {
  const kept = known.get(year)
  if (kept !== undefined) return kept
  const found = poland.getHolidays(Number(year)).filter(({ type }) => type === 'public')
  const days = new Set([...found.map(({ date }) => date.slice(0, 10)), ...single])
  known.set(year, days)
  return days
}
