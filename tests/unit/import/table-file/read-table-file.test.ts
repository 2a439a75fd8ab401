import { deflateRawSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { remarkTableDocx } from '#app/export/remark-table/docx.ts'
import { remarkTableXlsx } from '#app/export/remark-table/xlsx.ts'
import { remarkTable as words } from '#app/i18n/pl/remark-table.ts'
import { unpack } from '#app/import/archive.ts'
import { maxTableFileBytes, readTableFile } from '#app/import/table-file/read-table-file.ts'
import { packed } from '#tests/support/packed.ts'
import { remarkRow, remarkSheet } from '#tests/support/remark-rows.ts'
import { returnedRows } from '#tests/support/returned-rows.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const answered = { position: 'partly', reason: 'Dodano ust. 4.' } as const
const sheet = remarkSheet([remarkRow(1, answered), remarkRow(2, { body: 'Drugi wiersz.' })])
const at = new Date('2014-11-03T10:00:00Z')

/** A file of the program with one of its parts changed, as an office program or a malicious hand would. */
async function changed(
  kind: 'docx' | 'xlsx',
  part: string,
  change: (xml: string) => string,
): Promise<Uint8Array> {
  const made = await (kind === 'docx'
    ? remarkTableDocx(sheet, words)
    : remarkTableXlsx(sheet, words, at))
  const archive = unpack(made)
  if (!archive.ok) throw new Error('The file was not unpacked')
  const files = new Map(archive.value)
  files.set(part, bytesOf(change(new TextDecoder().decode(files.get(part)))))
  return packed(files)
}

async function problem(bytes: Uint8Array): Promise<string> {
  const read = await readTableFile(bytes)
  return read.ok ? 'none' : (read.problems[0]?.code ?? '')
}

const word = 'word/document.xml'
const page = 'xl/worksheets/sheet1.xml'

describe('a returned document', () => {
  it('is read with its tracked changes accepted', async () => {
    const bytes = await changed('docx', word, (xml) =>
      xml.replace(
        /<w:r>((?:(?!<w:r>).)*)<w:t[^>]*>uwzględniona częściowo<\/w:t><\/w:r>/,
        '<w:del w:id="1" w:author="A"><w:r><w:delText>uwzględniona częściowo</w:delText></w:r></w:del>' +
          '<w:ins w:id="2" w:author="A"><w:r><w:t>wyjaśn</w:t></w:r><w:r><w:t>iona</w:t></w:r></w:ins>',
      ),
    )
    expect((await returnedRows(bytes))[0]?.position).toBe('wyjaśniona')
  })

  it('repeats what was joined over rows', async () => {
    const cell = (text: string, merge: string) =>
      `<w:tc><w:tcPr>${merge}</w:tcPr><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
    const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`
    const bytes = await changed('docx', word, (xml) =>
      xml.replace(
        /<w:tbl>.*<\/w:tbl>/s,
        `<w:tbl>${row(cell('Stanowisko', ''), cell('Klucz', ''))}${row(
          cell('wyjaśniona', '<w:vMerge w:val="restart"/>'),
          cell('R-2014-04/1.1', ''),
        )}${row(cell('', '<w:vMerge/>'), cell('R-2014-04/2.1', ''))}</w:tbl>`,
      ),
    )
    const read = await returnedRows(bytes)
    expect(read.map(({ position }) => position)).toEqual(['wyjaśniona', 'wyjaśniona'])
  })
})

describe('a returned CSV', () => {
  const table = 'Klucz;Stanowisko\r\nR-2014-04/1.1;uwzględniona częściowo\r\n'

  it.each([
    ['UTF-8 with its mark', bytesOf(`\uFEFF${table}`)],
    [
      'Windows-1250',
      Buffer.from(table.replaceAll('ę', '\u00ea').replaceAll('ś', '\u009c'), 'latin1'),
    ],
    ['commas', bytesOf(table.replaceAll(';', ','))],
    ['tabs', bytesOf(table.replaceAll(';', '\t'))],
  ])('is read in the shape that a program saved it in: %s', async (_shape, bytes) => {
    expect((await returnedRows(bytes))[0]?.position).toBe('uwzględniona częściowo')
  })

  it('may hold marks, lines and quotation marks in its fields', async () => {
    const bytes = bytesOf('Klucz;Stanowisko;Uzasadnienie stanowiska\nR-2014-04/1;;"a;\n""b"""\n')
    expect((await returnedRows(bytes))[0]?.reason).toBe('a;\n"b"')
  })
})

describe('a file that is no table of remarks', () => {
  const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex')

  it.each([
    ['empty', new Uint8Array()],
    ['too-large', new Uint8Array(maxTableFileBytes + 1)],
    ['pdf', bytesOf('%PDF-1.7 …')],
    ['old-office', Buffer.concat([ole, Buffer.alloc(100)])],
    ['encrypted', Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')])],
    [
      'open-document',
      packed(
        new Map([
          ['mimetype', bytesOf('x')],
          ['content.xml', bytesOf('x')],
        ]),
      ),
    ],
    ['other-kind', packed(new Map([['readme.txt', bytesOf('x')]]))],
    ['other-kind', new Uint8Array([1, 0, 2])],
    ['damaged', bytesOf('PK\u0003\u0004 not an archive')],
  ])('is told as what it is: %s', async (code, bytes) => {
    expect(await problem(bytes)).toBe(code)
  })

  it('is told when it was cut off, or its inside is broken', async () => {
    const whole = await remarkTableDocx(sheet, words)
    expect(await problem(whole.slice(0, whole.length - 40))).toBe('damaged')
    expect(await problem(await changed('docx', word, (xml) => xml.slice(0, 900)))).toBe('damaged')
    expect(await problem(await changed('xlsx', page, (xml) => xml.slice(0, 900)))).toBe('damaged')
    expect(await problem(await changed('xlsx', 'xl/workbook.xml', () => ''))).toBe('damaged')
  })

  it('is told when its parts are encrypted', async () => {
    const whole = Buffer.from(await remarkTableDocx(sheet, words))
    const entry = whole.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    whole[entry + 8] = 1
    expect(await problem(whole)).toBe('encrypted')
  })
})

describe('a file made to keep the server busy', () => {
  const many = (text: string, count: number) => text.repeat(count)

  it.each([
    ['zeros', 'docx', word, () => many('\u0000', 30_000_000)],
    [
      'rows',
      'docx',
      word,
      (xml: string) => xml.replace('</w:tbl>', `${many('<w:tr/>', 400_000)}</w:tbl>`),
    ],
    [
      'rows of a sheet',
      'xlsx',
      page,
      (xml: string) => xml.replace('</sheetData>', `${many('<row r="9"/>', 6000)}</sheetData>`),
    ],
  ] as const)(
    'is not unpacked beyond what a table needs: %s',
    async (_what, kind, part, change) => {
      expect(await problem(await changed(kind, part, change))).toBe('unpacked-too-large')
    },
  )

  it('may claim any number of columns and joined cells: they are not counted out', async () => {
    const bytes = await changed('xlsx', page, (xml) =>
      xml
        .replace('<cols>', '<cols><col min="1" max="2000000000" width="3"/>')
        .replace(
          '</sheetData>',
          '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>',
        )
        .replace(/sqref="J/, 'sqref="A1:XFD1048576 J'),
    )
    expect(await returnedRows(bytes)).toHaveLength(2)
    const named = await changed('xlsx', 'xl/workbook.xml', (xml) =>
      xml.replace(
        '<definedNames>',
        `<definedNames><definedName name="X">'Zestawienie uwag'!$A$1:$XFD$1048576</definedName>`,
      ),
    )
    expect(await returnedRows(named)).toHaveLength(2)
    const far = await changed('xlsx', page, (xml) =>
      xml.replace('</sheetData>', '<row r="4294967000"/></sheetData>'),
    )
    expect(await problem(far)).toBe('damaged')
  })

  it('cannot spell out words by entities', async () => {
    const bomb = '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    const inside = await changed('docx', word, (xml) =>
      xml.replace('?>', `?>${bomb}`).replace('wyjaśniona', '&b;'),
    )
    expect(['none', 'damaged']).toContain(await problem(inside))
  })

  it('is counted by what comes out and not by what it says of itself', () => {
    const liar = Buffer.from(packed(new Map([['word/document.xml', new Uint8Array(5000)]])))
    const entry = liar.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'))
    liar.writeUInt32LE(10, entry + 24)
    expect(deflateRawSync(new Uint8Array(5000)).length).toBeLessThan(100)
    expect(unpack(liar, 4999)).toMatchObject({ problems: [{ code: 'unpacked-too-large' }] })
    expect(unpack(liar, 5000).ok).toBe(true)
  })
})
