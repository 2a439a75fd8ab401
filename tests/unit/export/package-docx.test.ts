import { describe, expect, it } from 'vitest'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { packageDocx, type PackageSheet } from '#app/export/package-docx.ts'
import { packageWords as words } from '#app/i18n/pl/package.ts'
import { unpack } from '#app/import/archive.ts'
import { converted, office, officePatience, readPdf } from '#tests/support/office.ts'

const statute = (second: string) =>
  parseStatute(`### Art. 10.\n\n1. Gmina wykonuje zadania.\n\n2. ${second}`).statute

const line = {
  ...{ path: '1', level: 0, marker: 'Art. 1.', target: null, ending: '.' },
  words: 'W ustawie art. 10 ust. 2 otrzymuje brzmienie',
  quoted: ['2. Gminy mogą działać wspólnie.'],
  operations: [],
}

const sheet: PackageSheet = {
  ...{ title: 'Działanie wspólne', author: 'ZMP', footer: 'R-2014-04', facts: ['Wersja 2'] },
  articles: [[line]],
  parts: [
    { name: 'Przepisy przejściowe', markdown: '' },
    { name: 'Uzasadnienie', markdown: '# Cel\n\nGminy **muszą** działać.\n\n1. Pierwszy skutek' },
  ],
  comparisons: [
    {
      title: 'Ustawa o samorządzie gminnym',
      diffs: diffStatutes(statute('Gmina działa sama.'), statute('Gminy mogą działać wspólnie.')),
    },
  ],
}

describe('the package of a recommendation as a document', () => {
  it('holds provisions, rationale and both wordings, and no part that is empty', async () => {
    const archive = unpack(await packageDocx(sheet, words))
    const xml = new TextDecoder().decode(
      archive.ok ? archive.value.get('word/document.xml') : undefined,
    )
    const text = xml.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
    expect(text).toContain('Art. 1. W ustawie art. 10 ust. 2 otrzymuje brzmienie:\n')
    expect(text).toContain('„2. Gminy mogą działać wspólnie.”.')
    expect(text).toContain('Gminy muszą działać.')
    expect(text).toContain('1. Pierwszy skutek')
    expect(text).not.toContain('Przepisy przejściowe')
    expect(text).toContain('2. Gmina działa sama.\n')
    expect(text).toContain('2. Gminy mogą działać wspólnie.\n')
    expect(text).not.toContain('Gmina wykonuje zadania.')
    expect(xml).toMatch(/<w:strike\/>/)
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1)
  })

  it.skipIf(office === null)('opens in LibreOffice', { timeout: officePatience }, async () => {
    const pdf = await converted({ 'a.docx': await packageDocx(sheet, words) }, 'pdf')
    const { pages, width } = await readPdf(pdf.get('a.pdf') ?? new Uint8Array())
    expect([pages.length, Math.round(width)]).toEqual([1, 595])
    expect(pages[0]).toContain('Brzmienie obowiązujące')
    expect(pages[0]).toContain('Strona 1 z 1')
  })
})
