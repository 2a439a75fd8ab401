import type { AmendedAct } from '../instruction.ts'

const months = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]

/** „8 marca 1990 r.” of an ISO date; `''` when it is none. */
export function printDate(date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? []
  const name = months[Number(month) - 1]
  return name ? `${String(Number(day))} ${name} ${year} r.` : ''
}

/** The ISO date of „… 8 marca 1990 r.”; `''` when the words name none. */
export function readDate(words: string): string {
  const [, day = '', name = '', year = ''] = /(\d{1,2})\s+(\p{L}+)\s+(\d{4})/u.exec(words) ?? []
  const month = months.indexOf(name.toLowerCase()) + 1
  const two = (number: number) => String(number).padStart(2, '0')
  return month === 0 ? '' : `${year}-${two(month)}-${two(Number(day))}`
}

/**
 * „W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2013 r. poz. 594)”: the act as an
 * amending article names it, with its date, title and reference (ZTP § 85, § 158).
 */
export function leadIn({ title, date, reference }: AmendedAct): string {
  const day = printDate(date)
  return [
    'W ustawie',
    ...(day === '' ? [] : [`z dnia ${day}`]),
    ...(title === '' ? [] : [title]),
    ...(reference === '' ? [] : [`(${reference})`]),
  ].join(' ')
}
