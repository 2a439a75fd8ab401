import type { Statute } from '../statute/unit.ts'
import { normalise } from '../statute/normalise.ts'
import type { AmendedAct } from './instruction.ts'
import { journalReference } from './render/journal.ts'
import { printDate, readDate } from './render/lead-in.ts'
import { titleDateOf } from './title-date.ts'

/**
 * A statute as an amending article names it (ZTP § 158): the subject of its title, its date, and the
 * reference to the publication that its text was taken from.
 */
export function amendedActOf({ title, source }: Statute): AmendedAct {
  const before = titleDateOf(title)
  const date = readDate(before)
  if (date === '') return { title: title.replace(/^Ustawa\s+/u, ''), date, reference: '' }
  return {
    title: title.slice(before.length),
    date,
    reference: referenceOf(source, Number(date.slice(0, 4))),
  }
}

/** Whether an amending article changes this statute: by title and, where both tell it, by date. */
export function concerns(act: AmendedAct, statute: Statute): boolean {
  const own = amendedActOf(statute)
  const sameTitle = subject(act.title) === subject(own.title)
  const unnamed = act.title === '' && act.date === ''
  const sameDate = act.date === '' || own.date === '' || act.date === own.date
  return unnamed || own.title === '' || (sameTitle && sameDate)
}

/** „– Kodeks wyborczy” is printed without its dash at the head of the act itself. */
function subject(title: string): string {
  return normalise(title).toLowerCase().replace(/^- ?/u, '')
}

/** Whether an amending article changes the act that a person named, as a whole or in part. */
export function isNamed(act: AmendedAct, title: string): boolean {
  const words = (text: string) => normalise(text).toLowerCase()
  return words(`ustawa z dnia ${printDate(act.date)} ${act.title}`).includes(words(title))
}

/** `DU/2013/594` of an act of 1990 as „Dz. U. z 2013 r. poz. 594”. */
function referenceOf(source: string, actYear: number): string {
  const [, year, position] = /^DU\/(\d{4})\/(\d+)$/u.exec(source) ?? []
  if (year === undefined || position === undefined) return ''
  const text = { year: Number(year), position: Number(position) }
  return journalReference({ actYear, text, consolidated: text.year > actYear, changes: [] })
}
