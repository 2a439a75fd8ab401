import { addDays } from '../workflow/calendar-day.ts'

/** The hour, in Poland, at which the digest of the day is made and terms are called to mind. */
const digestHour = 7

const inPoland = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Warsaw',
  dateStyle: 'short',
  timeStyle: 'short',
})

/** Day and hour in Poland at an instant. */
function polishTime(instant: Date): { readonly day: string; readonly hour: number } {
  const [day = '', time = ''] = inPoland.format(instant).split(' ')
  return { day, hour: Number(time.slice(0, 2)) }
}

/**
 * The ISO day of the newest digest whose hour has come at an instant: today's from `digestHour` in
 * Poland on, until then yesterday's. A run that was missed is thus due as soon as the program runs.
 */
export function digestDay(now: Date): string {
  const { day, hour } = polishTime(now)
  return hour >= digestHour ? day : addDays(day, -1)
}
