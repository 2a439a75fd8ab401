import { plural } from './format.ts'

/** “12 days”, “over 7 months”, “over 12 years”: exact while days matter. */
export function duration(days: number): string {
  if (days < 92) return plural(days, { one: 'day', many: 'days' })
  if (days < 730) {
    return `over ${plural(Math.floor(days / 30.44), { one: 'month', many: 'months' })}`
  }
  return `over ${plural(Math.floor(days / 365.25), { one: 'year', many: 'years' })}`
}

/** “overdue by 12 days”, “overdue by over 12 years”. */
export const lateFor = (days: number): string => `overdue by ${duration(days)}`
