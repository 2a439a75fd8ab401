import { expect, it } from 'vitest'
import { topicOf } from '#app/core/notify/choice.ts'
import { digestDay } from '#app/core/notify/digest.ts'

it.each([
  ['2026-11-27T05:59:59Z', '2026-11-26', 'winter: before seven'],
  ['2026-11-27T06:00:00Z', '2026-11-27', 'winter: at seven'],
  ['2026-07-01T04:59:59Z', '2026-06-30', 'summer: before seven'],
  ['2026-07-01T05:00:00Z', '2026-07-01', 'summer: at seven'],
  ['2026-03-29T05:00:00Z', '2026-03-29', 'the night that is an hour shorter'],
  ['2026-10-25T05:59:00Z', '2026-10-24', 'the night that is an hour longer'],
  ['2026-12-31T23:30:00Z', '2026-12-31', 'a new year in Poland, before seven'],
])('at %s the newest digest is that of %s (%s)', (instant, day) => {
  expect(digestDay(new Date(instant))).toBe(day)
})

it('terms are a topic of their own, what is followed another, the rest is work', () => {
  expect(topicOf('deadline', 'follower')).toBe('reminders')
  expect(topicOf('step', 'follower')).toBe('follow')
  expect(topicOf('step', 'author')).toBe('work')
})
