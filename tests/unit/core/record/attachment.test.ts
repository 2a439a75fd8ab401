import { describe, expect, it } from 'vitest'
import { checkFile, maxAttachmentBytes } from '#app/core/record/attachment.ts'

const bytes = (text: string) => Uint8Array.from(Array.from(text), (letter) => letter.charCodeAt(0))
const zip = (...names: readonly string[]) => bytes(`PK\u0003\u0004........${names.join('....')}`)
const odt = 'mimetypeapplication/vnd.oasis.opendocument.text'

describe('checkFile', () => {
  it.each([
    ['protokół.PDF', bytes('%PDF-1.7 …'.replace('…', '')), 'application/pdf'],
    ['uwagi.txt', new TextEncoder().encode('Uwagi ZMP\r\n'), 'text/plain'],
    ['skan.jpeg', bytes('\u00ff\u00d8\u00ff\u00e0'), 'image/jpeg'],
    ['skan.png', bytes('\u0089PNG\r\n\u001a\n'), 'image/png'],
    ['opinia.odt', zip(odt), 'application/vnd.oasis.opendocument.text'],
  ])('keeps %s, which is what it claims', (name, content, type) => {
    expect(checkFile(name, content)).toBe(type)
  })

  it('tells a document from a table, though both are ZIP archives', () => {
    const document = zip('[Content_Types].xml', 'word/document.xml')
    expect(checkFile('a.docx', document)).toMatch(/wordprocessingml/)
    expect(checkFile('a.xlsx', document)).toBe('notWhatItClaims')
    expect(checkFile('a.ods', zip(odt))).toBe('notWhatItClaims')
  })

  it.each([
    ['a page called a PDF', 'a.pdf', bytes('<script>'), 'notWhatItClaims'],
    ['a program called a text', 'a.txt', bytes('MZ\u0000\u0001'), 'notWhatItClaims'],
    ['a text that is not UTF-8', 'a.txt', bytes('za\u00bf\u00f3\u00b3\u00e6'), 'notWhatItClaims'],
    ['any archive called a document', 'a.docx', zip('plik.exe'), 'notWhatItClaims'],
    ['a page', 'a.html', bytes('<p>'), 'notAccepted'],
    ['a name without an ending', 'protokol', bytes('%PDF-'), 'notAccepted'],
    ['an ending that is a property of objects', 'a.constructor', bytes('%PDF-'), 'notAccepted'],
    ['nothing', 'a.pdf', bytes(''), 'empty'],
    ['too much', 'a.pdf', new Uint8Array(maxAttachmentBytes + 1), 'tooLarge'],
  ])('refuses %s', (_what, name, content, problem) => {
    expect(checkFile(name, content)).toBe(problem)
  })
})
