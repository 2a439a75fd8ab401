import { plural, type Forms } from './format.ts'

interface Units {
  readonly day: Forms
  readonly month: Forms
  readonly year: Forms
}

const nominative: Units = {
  day: { one: 'dzień', few: 'dni', many: 'dni' },
  month: { one: 'miesiąc', few: 'miesiące', many: 'miesięcy' },
  year: { one: 'rok', few: 'lata', many: 'lat' },
}

const genitive: Units = {
  day: { one: 'dnia', few: 'dni', many: 'dni' },
  month: { one: 'miesiąca', few: 'miesięcy', many: 'miesięcy' },
  year: { one: 'roku', few: 'lat', many: 'lat' },
}

/** „12 dni”, „ponad 7 miesięcy”, „ponad 12 lat”: exact while days matter. */
export const duration = (days: number): string => rounded(days, nominative)

/** „po terminie od 12 dni”, „po terminie od ponad 12 lat”. */
export const lateFor = (days: number): string => `po terminie od ${rounded(days, genitive)}`

function rounded(days: number, { day, month, year }: Units): string {
  if (days < 92) return plural(days, day)
  if (days < 730) return `ponad ${plural(Math.floor(days / 30.44), month)}`
  return `ponad ${plural(Math.floor(days / 365.25), year)}`
}
