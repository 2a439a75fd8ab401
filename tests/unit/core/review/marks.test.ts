import { describe, expect, it } from 'vitest'
import { tileMarks } from '#app/core/review/marks.ts'

describe('marks of remarks in a text', () => {
  it('do not overlap, and leave no marked word unmarked', () => {
    const marks = [
      { number: 2, start: 5, end: 20 },
      { number: 1, start: 0, end: 10 },
      { number: 3, start: 6, end: 9 },
      { number: 4, start: 30, end: 40 },
    ]
    expect(tileMarks(marks)).toEqual([
      { number: 1, start: 0, end: 10 },
      { number: 2, start: 10, end: 20 },
      { number: 4, start: 30, end: 40 },
    ])
  })

  it('of no length are none', () => {
    expect(tileMarks([{ number: 1, start: 4, end: 4 }])).toEqual([])
  })
})
