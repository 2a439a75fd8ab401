import { describe, expect, it } from 'vitest'
import { quotedLines } from '../../../../app/components/proposal/quoted-lines.ts'

describe('quotedLines', () => {
  it('sets quoted wordings apart from the words of the instruction', () => {
    const text =
      '1) w art. 64:\na) ust. 1 otrzymuje brzmienie:\n„1. Gminy.”,\nb) uchyla się ust. 2.'
    expect(quotedLines(text)).toEqual([
      { quoted: false, lines: ['1) w art. 64:', 'a) ust. 1 otrzymuje brzmienie:'] },
      { quoted: true, lines: ['„1. Gminy.”,'] },
      { quoted: false, lines: ['b) uchyla się ust. 2.'] },
    ])
  })

  it('keeps a wording of several lines together, quotations inside it too', () => {
    const text = 'dodaje się ust. 3 i 4 w brzmieniu:\n„3. Zwane „jednostkami”.\n4. Inne.”.'
    expect(quotedLines(text)[1]).toEqual({
      quoted: true,
      lines: ['„3. Zwane „jednostkami”.', '4. Inne.”.'],
    })
  })

  it('leaves words quoted inside a line where they are', () => {
    const text = 'w art. 72 wyrazy „7 dni” zastępuje się wyrazami „14 dni”'
    expect(quotedLines(text)).toEqual([{ quoted: false, lines: [text] }])
  })
})
