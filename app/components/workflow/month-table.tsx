import { Link } from '@remix-run/react'
import type { MonthDay } from '#app/core/record/month.ts'
import { calendar as words } from '#app/i18n/pl/calendar.ts'
import { formatDate } from '#app/i18n/pl/format.ts'
import { classNames } from '../layout/class-names.ts'
import type { CalendarEvent } from './calendar-event.ts'

interface ShownDay extends MonthDay {
  /** A statutory day off. */
  readonly off: boolean
}

interface MonthTableProps {
  readonly weeks: readonly (readonly ShownDay[])[]
  readonly events: readonly CalendarEvent[]
  /** ISO day. */
  readonly today: string
  readonly caption: string
}

/** A month as a table of weeks; on a phone only the days that have something, one under another. */
export function MonthTable({ weeks, events, today, caption }: MonthTableProps) {
  return (
    <table className="month">
      <caption className="hidden-visually">{caption}</caption>
      <thead>
        <tr>
          {words.weekdays.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.day}>
            {week.map((one) => (
              <DayCell
                key={one.day}
                day={one}
                events={events.filter(({ day }) => day === one.day)}
                today={one.day === today}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayCellProps {
  readonly day: ShownDay
  readonly events: readonly CalendarEvent[]
  readonly today: boolean
}

function DayCell({ day: { day, inside, off }, events, today }: DayCellProps) {
  const looks = classNames(
    !inside && 'outside',
    off && 'off',
    today && 'today',
    events.length === 0 && 'free',
  )
  return (
    <td className={looks} aria-current={today ? 'date' : undefined}>
      <time dateTime={day}>
        <span aria-hidden>{Number(day.slice(8))}</span>
        <span className="hidden-visually">{formatDate(day)}</span>
      </time>
      {events.length === 0 ? null : (
        <ul className="plain-list">
          {events.map(({ kind, title, note, to }) => (
            <li key={`${to} ${kind}`} className={kind}>
              <Link to={to}>{title}</Link>
              {note ? <small>{note}</small> : null}
            </li>
          ))}
        </ul>
      )}
    </td>
  )
}
