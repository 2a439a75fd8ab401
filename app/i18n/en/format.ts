/** Dates, numbers and plurals as English writes them. */
import { formatsOf } from '../formats.ts'

/** English has two forms where Polish has three. */
export interface Forms {
  readonly one: string
  readonly many: string
}

const formats = formatsOf('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })

/** `plural(5, { one: 'remark', many: 'remarks' })` → “5 remarks”. */
export const plural: (count: number, forms: Forms) => string = formats.plural

/** Only the word, for where the number stands elsewhere. */
export const pluralForm: (count: number, forms: Forms) => string = formats.pluralForm

export const {
  /** `2014-10-14` → “14 October 2014”; a text that is not a date comes back as it is. */
  formatDate,
  /** `2014-10-14` → “14 Oct 2014”. */
  formatShortDate,
  /** `2014-11` → “November 2014”. */
  formatMonth,
  /** A moment in Polish time: “14 October 2014, 09:42”. */
  formatMoment,
  /** The time of a moment in Poland: “9:42”. */
  formatTime,
  /** “12 kB”, “3.4 MB”. */
  formatSize,
  /** “usg, usp and the act on…” */
  formatList,
} = formats

export { dayOf } from '../../core/workflow/calendar-day.ts'
export { formatSource, tieShortWords } from '../typesetting.ts'
