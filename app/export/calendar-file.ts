import ical, { ICalCalendarMethod, ICalEventStatus, ICalEventTransparency } from 'ical-generator'
import { addDays } from '../core/workflow/calendar-day.ts'

/** A day of a calendar. Nothing that is kept has an hour, so every entry lasts its whole day. */
export interface CalendarEntry {
  /** The same for the same thing in every file, and for nothing else. */
  readonly uid: string
  /** ISO day. */
  readonly day: string
  readonly title: string
  /** `''` for none. */
  readonly description: string
  readonly place: string
  readonly url: string
  readonly category: string
  /** Certain, or a forecast that may still change. */
  readonly certain: boolean
  /** When what is kept of it was last changed: a file made again is the same file. */
  readonly changedAt: Date
}

export interface CalendarFile {
  readonly name: string
  readonly description: string
  /** Where the calendar is read again. */
  readonly url: string
  readonly entries: readonly CalendarEntry[]
}

/** How often calendars are asked to read again: days change seldom. */
const refreshSeconds = 6 * 60 * 60

/**
 * A calendar as RFC 5545 has it, lines folded at 75 octets. Days carry no hour and no zone (`VALUE=DATE`),
 * so they are the Polish days wherever they are read; the zone is told for programs that ask for one.
 */
export function calendarFile({ name, description, url, entries }: CalendarFile): string {
  const calendar = ical({
    ...{ name, description, url },
    prodId: { company: 'Nowela', product: 'kalendarz', language: 'PL' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: refreshSeconds,
    // The library's own `timezone` would write the stamps in local time, which the standard forbids.
    x: { 'X-WR-TIMEZONE': 'Europe/Warsaw' },
  })
  for (const entry of entries) {
    calendar.createEvent({
      id: entry.uid,
      start: entry.day,
      end: addDays(entry.day, 1),
      allDay: true,
      stamp: entry.changedAt,
      lastModified: entry.changedAt,
      summary: entry.title,
      description: entry.description === '' ? null : entry.description,
      location: entry.place === '' ? null : entry.place,
      url: entry.url,
      categories: [{ name: entry.category }],
      status: entry.certain ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE,
      // A term takes nobody's time.
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}
