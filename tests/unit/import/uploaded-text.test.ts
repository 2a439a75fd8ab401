import { describe, expect, it } from 'vitest'
import { maxTextBytes, readPastedText, readUploadedText } from '#app/import/uploaded-text.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

describe('a file with the text of an act', () => {
  it('is read as UTF-8, without a byte order mark, with plain line ends', () => {
    expect(readUploadedText(bytes('\ufeffArt. 1.\r\n\r\nŁódź\r'))).toEqual({
      ok: true,
      value: 'Art. 1.\n\nŁódź\n',
    })
  })

  it.each([
    ['pdf', bytes('%PDF-1.7 …')],
    ['office', new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0x14])],
    ['office', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1])],
    ['not-text', new Uint8Array([0x41, 0, 0x42])],
    ['not-utf8', new Uint8Array([0x41, 0xb3, 0xf3, 0x64, 0xbc])],
    ['empty', new Uint8Array()],
    ['empty', bytes(' \n\n ')],
    ['too-large', new Uint8Array(maxTextBytes + 1).fill(0x41)],
  ])('is refused as %s, whatever its name', (code, content) => {
    expect(readUploadedText(content)).toEqual({ ok: false, problems: [{ code }] })
  })
})

describe('a pasted text', () => {
  it('is held to the same', () => {
    expect(readPastedText('Art. 1.\r\nx')).toEqual({ ok: true, value: 'Art. 1.\nx' })
    expect(readPastedText('\n \n')).toEqual({ ok: false, problems: [{ code: 'empty' }] })
  })
})
