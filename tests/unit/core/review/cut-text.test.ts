import { describe, expect, it } from 'vitest'
import { diffText } from '#app/core/diff/segments.ts'
import { newText, oldText } from '#app/core/diff/segment.ts'
import { cutText } from '#app/core/review/cut-text.ts'

const none = { old: [], now: [] }

describe('a text that is cut where marks and formats begin and end', () => {
  const old = 'Rada gminy uchwala statut związku.'
  const now = 'Rada gminy przyjmuje statut związku.'
  const strong = { kind: 'strong', start: 5, end: 20 } as const

  it('is the same text, joined again', () => {
    const pieces = cutText(diffText(old, now), [{ number: 1, start: 0, end: 7 }], {
      old: [{ ...strong, end: 18 }],
      now: [strong],
    })
    const segments = pieces.map(({ segment }) => segment)
    expect([oldText(segments), newText(segments)]).toEqual([old, now])
  })

  it('is marked at the words of the mark, and set as its formats say', () => {
    const pieces = cutText(
      [{ kind: 'same', text: 'Rada gminy' }],
      [{ number: 4, start: 2, end: 7 }],
      { old: [], now: [strong] },
    )
    expect(
      pieces.map(({ segment, mark, formats }) => [segment.text, mark, formats.length]),
    ).toEqual([
      ['Ra', null, 0],
      ['da ', 4, 0],
      ['gm', 4, 1],
      ['iny', null, 1],
    ])
  })

  it('marks what was taken out together with the words that follow it', () => {
    const pieces = cutText(diffText(old, now), [{ number: 2, start: 11, end: 20 }], none)
    const marked = pieces.filter(({ mark }) => mark === 2).map(({ segment }) => segment.text)
    expect(marked).toEqual(['uchwala', 'przyjmuje'])
  })

  it('is not cut where the two print the same words in other characters', () => {
    const pieces = cutText(
      [{ kind: 'same', text: 'ust. 2–5', was: 'ust. 2-5' }],
      [{ number: 1, start: 2, end: 6 }],
      none,
    )
    expect(pieces).toHaveLength(1)
  })
})
