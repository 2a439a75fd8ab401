import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedText } from '#app/core/typed-text.ts'

describe('a typed text', () => {
  it('keeps everything that a person can see', () => {
    const text = 'Zażółć „gęślą” – 12¹, a\u0301, 😀, <b>&amp;</b>\n\t„1)\u00a0pkt”\r\n'
    expect(typedText(text)).toBe(text)
  })

  it('loses control characters, lone surrogates and what is no character', () => {
    expect(typedText('a\0b\u0007c\u009fd\ud800e\ufffef')).toBe('abcdef')
  })

  it('ends lines where a page or a line ended elsewhere', () => {
    expect(typedText('jeden\fdwa\u2028trzy')).toBe('jeden\ndwa\ntrzy')
  })

  it('is not changed by doing it again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typedText(typedText(text))).toBe(typedText(text))
      }),
    )
  })
})
