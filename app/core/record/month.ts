import { addDays, addMonths, weekday } from '../workflow/calendar-day.ts'

/** A day of a month's page; `inside` is false for those of the months beside it. */
export interface MonthDay {
  /** ISO day. */
  readonly day: string
  readonly inside: boolean
}

/** The weeks of a month `2014-11`, from Monday to Sunday, filled up with the days around it. */
export function weeksOf(month: string): readonly (readonly MonthDay[])[] {
  const first = `${month}-01`
  const start = addDays(first, 1 - weekday(first))
  const next = addMonths(first, 1)
  const weeks: MonthDay[][] = []
  for (let monday = start; monday < next; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_none, index) => {
        const day = addDays(monday, index)
        return { day, inside: day.startsWith(month) }
      }),
    )
  }
  return weeks
}

/** The month `count` months after another, both as `2014-11`. */
export function monthAfter(month: string, count: number): string {
  return addMonths(`${month}-01`, count).slice(0, 7)
}
