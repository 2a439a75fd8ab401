import { describe, expect, it } from 'vitest'
import { plainLook, proseLines, proseText } from '#app/core/prose/lines.ts'

describe('prose as lines', () => {
  it('has the words without the marks of Markdown', () => {
    expect(proseText('### Cel\n\nUmożliwić **gminom** i *powiatom*\nwspólne `działanie`.')).toBe(
      'Cel\nUmożliwić gminom i powiatom wspólne działanie.',
    )
  })

  it('tells how words stand out', () => {
    const [line] = proseLines('Umożliwić **gminom** i [powiatom](https://zpp.pl).')
    expect(line?.formats).toEqual([
      { kind: 'strong', start: 10, end: 16 },
      { kind: 'link', start: 19, end: 27, href: 'https://zpp.pl' },
    ])
  })

  it('knows headings, items of lists with their marks, and what is quoted', () => {
    const lines = proseLines('# Cel\n\n3. trzy\n4. cztery\n   - pod\n\n> cytat')
    expect(lines.map(({ text, formats: _, ...look }) => [text, look])).toEqual([
      ['Cel', { ...plainLook, kind: 'heading', level: 3 }],
      ['trzy', { ...plainLook, mark: '3.', depth: 1 }],
      ['cztery', { ...plainLook, mark: '4.', depth: 1 }],
      ['pod', { ...plainLook, mark: '–', depth: 2 }],
      ['cytat', { ...plainLook, quoted: true }],
    ])
  })

  it('sets a row of a table as a line, and ends a line where one was ended by force', () => {
    expect(proseText('| Rok | Koszt |\n|---|---|\n| 2014 | 5 zł |')).toBe(
      'Rok | Koszt\n2014 | 5 zł',
    )
    expect(proseText('jeden  \ndwa<br>trzy')).toBe('jeden\ndwa\ntrzy')
  })

  it('shows foreign elements as the words they are, and follows no link of theirs', () => {
    expect(proseText('a <script>alert(1)</script> b')).toBe('a <script>alert(1)</script> b')
    expect(proseText('<div onclick="x()">c</div>')).toBe('<div onclick="x()">c</div>')
    expect(proseLines('[x](javascript:alert(1))')[0]).toMatchObject({ text: 'x', formats: [] })
  })

  it('reads characters written as entities, and raised ones', () => {
    expect(proseText('§ &sect; &#167; &#xA7; &amp; &nieznane; \\*')).toBe('§ § § § & &nieznane; *')
    expect(proseLines('12<sup>1</sup>')[0]).toMatchObject({
      text: '121',
      formats: [{ kind: 'sup', start: 2, end: 3 }],
    })
  })

  it('is empty for nothing', () => {
    expect(proseText(' \n\n---\n')).toBe('')
  })
})
