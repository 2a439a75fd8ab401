import { describe, expect, it } from 'vitest'
import { cutText } from '#app/components/statute/pieces.ts'

const text = 'o którym mowa w art. 64 ust. 1, podejmuje'
const link = { start: 16, end: 30, href: '#art_64__ust_1' }

describe('cutting a text at links and hits', () => {
  it('gives the whole text when there is nothing to mark', () => {
    expect(cutText(text, [], [])).toEqual([{ pieces: [{ text }] }])
  })

  it('gives no stretch for an empty text', () => {
    expect(cutText('', [], [])).toEqual([])
  })

  it('puts the words of a citation under one link, found words included', () => {
    const hit = { start: 21, end: 23, hit: 4 }
    expect(cutText(text, [link], [hit])).toEqual([
      { pieces: [{ text: 'o którym mowa w ' }] },
      {
        href: '#art_64__ust_1',
        pieces: [{ text: 'art. ' }, { text: '64', hit: 4 }, { text: ' ust. 1' }],
      },
      { pieces: [{ text: ', podejmuje' }] },
    ])
  })

  it('keeps a hit that crosses the border of a link one hit in two pieces', () => {
    const hit = { start: 14, end: 20, hit: 1 }
    const cut = cutText(text, [link], [hit])
    expect(cut.flatMap((stretch) => stretch.pieces.filter((piece) => piece.hit === 1))).toEqual([
      { text: 'w ', hit: 1 },
      { text: 'art.', hit: 1 },
    ])
    expect(cut.flatMap((stretch) => stretch.pieces.map((piece) => piece.text)).join('')).toBe(text)
  })
})
