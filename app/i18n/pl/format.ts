/** Dates, numbers and plurals as Polish writes them. */
import { formatsOf } from '../formats.ts'

export interface Forms {
  readonly one: string
  readonly few: string
  readonly many: string
}

const formats = formatsOf('pl-PL', { dateStyle: 'short' })

/** `plural(5, { one: 'uwaga', few: 'uwagi', many: 'uwag' })` → „5 uwag”. */
export const plural: (count: number, forms: Forms) => string = formats.plural

/** Only the word, for where the number stands elsewhere. */
export const pluralForm: (count: number, forms: Forms) => string = formats.pluralForm

export const {
  /** `2014-10-14` → „14 października 2014”; a text that is not a date comes back as it is. */
  formatDate,
  /** `2014-10-14` → „14.10.2014”. */
  formatShortDate,
  /** `2014-11` → „listopad 2014”. */
  formatMonth,
  /** A moment in Polish time: „14 października 2014, 09:42”. */
  formatMoment,
  /** The time of a moment in Poland: „9:42”. */
  formatTime,
  /** „12 kB”, „3,4 MB”. */
  formatSize,
  /** „usg, usp i ustawa o…” */
  formatList,
} = formats

export { dayOf } from '../../core/workflow/calendar-day.ts'
export { formatSource, tieShortWords } from '../typesetting.ts'
