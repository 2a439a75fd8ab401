import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calendarFile, type CalendarEntry } from '#app/export/calendar-file.ts'
import { readCalendar } from '#tests/support/feeds.ts'

const entry: CalendarEntry = {
  uid: 'meeting-plenum-2014-11-26@nowela.example',
  day: '2014-11-26',
  title: 'Posiedzenie plenarne; zażółć, „gęślą” jaźń',
  description: 'Porządek obrad:\n1. Statut związku',
  place: 'Warszawa, ul. Wspólna 2/4',
  url: 'http://nowela.example/meetings/plenum-2014-11-26',
  category: 'posiedzenie',
  certain: true,
  changedAt: new Date('2014-11-03T09:30:00Z'),
}

const calendar = (entries: readonly CalendarEntry[]) =>
  calendarFile({
    name: 'Nowela: posiedzenia i terminy',
    description: 'Posiedzenia i terminy',
    url: 'http://nowela.example/calendar.ics',
    entries,
  })

describe('a calendar file', () => {
  it('is read back with every word as it was', () => {
    const [event] = readCalendar(calendar([entry])).events
    expect(event).toMatchObject({
      uid: entry.uid,
      summary: entry.title,
      description: entry.description,
      location: entry.place,
    })
  })

  it('gives days without hour and zone, the end being the day after', () => {
    const { startDate, endDate } = readCalendar(calendar([entry])).events[0] ?? {}
    expect([startDate?.isDate, startDate?.toString()]).toEqual([true, '2014-11-26'])
    expect([endDate?.isDate, endDate?.toString()]).toEqual([true, '2014-11-27'])
  })

  it('stamps in universal time, as § 3.8.7.2 asks, and tells the zone of the days', () => {
    const file = calendar([entry])
    expect(file).toContain('DTSTAMP:20141103T093000Z\r\n')
    expect(readCalendar(file).root.getFirstPropertyValue('x-wr-timezone')).toBe('Europe/Warsaw')
  })

  it('is the same file as long as nothing was changed', () => {
    expect(calendar([entry])).toBe(calendar([entry]))
  })

  it('tells a forecast from a day that is set', () => {
    const file = calendar([{ ...entry, certain: false }])
    expect(file).toContain('STATUS:TENTATIVE\r\n')
  })

  it('is a calendar without entries, too', () => {
    const { root, events } = readCalendar(calendar([]))
    expect(events).toEqual([])
    expect(root.getFirstPropertyValue('version')).toBe('2.0')
    expect(root.getFirstPropertyValue('prodid')).not.toBe('')
  })

  it('folds lines at 75 octets and loses no character of any text', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 200 })
    fc.assert(
      fc.property(words, words, (title, description) => {
        const plain = (text: string) => text.replace(/\p{Cc}/gu, ' ').trim()
        const [said, told] = [`x${plain(title)}`, `x${plain(description)}`]
        const file = calendar([{ ...entry, title: said, description: told }])
        const [event] = readCalendar(file).events
        expect([event?.summary, event?.description]).toEqual([said, told])
      }),
    )
  })
})
