import { describe, expect, test } from 'vitest'
import { parseStatute, parseUnits } from '#app/core/statute/parse.ts'
import { printStatute, printUnits } from '#app/core/statute/print.ts'
import { statusOf } from '#app/core/statute/status.ts'
import { unit, type Unit } from '#app/core/statute/unit.ts'
import {
  art,
  closing,
  dz,
  lit,
  oddz,
  par,
  pkt,
  rozdz,
  statute,
  tiret,
  tiret2,
  ust,
} from '#tests/support/builders.ts'

const read = (text: string) => parseUnits(text).units

/** Reads a text given as lines. */
const lines = (...all: string[]) => parseStatute(all.join('\n'))

describe('marks', () => {
  test.each<[string, string, Unit[]]>([
    [
      'an article and its paragraphs',
      '### Art. 5.\n\n1. Gmina.\n\n2. Powiat.',
      [art('5', ust('1', 'Gmina.'), ust('2', 'Powiat.'))],
    ],
    ['text on the line of the mark', 'Art. 5. Gmina.', [art('5', 'Gmina.')]],
    ['two marks on one line', 'Art. 5. 1. Gmina.', [art('5', ust('1', 'Gmina.'))]],
    ['other heading depths', '##### Art. 5.\n\nGmina.', [art('5', 'Gmina.')]],
    ['bold marks', '**Art. 5.** Gmina.', [art('5', 'Gmina.')]],
    [
      'list marks of Markdown',
      '1. Są:\n\n- 1) gminy;\n- 2) powiaty.',
      [ust('1', 'Są:', pkt('1', 'gminy;'), pkt('2', 'powiaty.'))],
    ],
    [
      '§ of a code',
      'Art. 5.\n§ 1. Gmina.\n§ 2. Powiat.',
      [art('5', par('1', 'Gmina.'), par('2', 'Powiat.'))],
    ],
    [
      '§ of a regulation',
      '§ 1.\n\n1. Gmina.\n\n2. Powiat.\n\n§ 2. Kraj.',
      [par('1', ust('1', 'Gmina.'), ust('2', 'Powiat.')), par('2', 'Kraj.')],
    ],
    [
      'superscripts',
      'Art. 12<sup>1</sup>. Gmina.\nArt. 12^1a^. Powiat.',
      [art('12¹', 'Gmina.'), art('12¹ᵃ', 'Powiat.')],
    ],
    [
      'letters directly under a paragraph',
      '1. Są:\na) gminy,\nb) powiaty.',
      [ust('1', 'Są:', lit('a', 'gminy,'), lit('b', 'powiaty.'))],
    ],
    ['a heading without a full stop', '#### Art. 5\n\nGmina.', [art('5', 'Gmina.')]],
    [
      'spaces left out after marks',
      'Art. 1.1.Są: 1)gminy; 2)powiaty.',
      [art('1', ust('1', 'Są:', pkt('1', 'gminy;'), pkt('2', 'powiaty.')))],
    ],
    [
      'a gap between points in print',
      '1) gminy,\n9a) powiaty:\na) ziemskie,\nb) grodzkie,\n10) kraj.',
      [
        pkt('1', 'gminy,'),
        pkt('9a', 'powiaty:', lit('a', 'ziemskie,'), lit('b', 'grodzkie,')),
        pkt('10', 'kraj.'),
      ],
    ],
    [
      'points without a paragraph',
      '1) gminy;\n2) powiaty;',
      [pkt('1', 'gminy;'), pkt('2', 'powiaty;')],
    ],
  ])('%s', (_, text, units) => {
    expect(read(text)).toEqual(units)
  })

  test('systematising units of all kinds nest', () => {
    const { statute: act, problems } = lines(
      'CZĘŚĆ OGÓLNA',
      'Księga pierwsza. Zasady',
      'TYTUŁ I',
      'Przepisy ogólne',
      'DZIAŁ II',
      'Gmina',
      '## Rozdział 6a. Mienie',
      'Oddział 1',
      'Nabycie mienia',
      'komunalnego',
      'Art. 1. Tekst.',
      'Dział III. Powiat',
      'Art. 2. Tekst.',
    )
    expect(problems).toEqual([])
    const chapter = rozdz(
      '6a',
      'Mienie',
      oddz('1', 'Nabycie mienia komunalnego', art('1', 'Tekst.')),
    )
    const title = unit(
      'title',
      'I',
      '',
      [dz('II', 'Gmina', chapter), dz('III', 'Powiat', art('2', 'Tekst.'))],
      'Przepisy ogólne',
    )
    const book = unit('book', 'pierwsza', '', [title], 'Zasady')
    expect(act.units).toEqual([unit('part', 'OGÓLNA', '', [book])])
  })

  test('a sentence that begins with the word for a unit is no heading', () => {
    const texts = [
      'Rozdział 7 określa zasady.',
      'Część wspólna przychodów należy do gminy.',
      'Tytuł wykonawczy.',
    ]
    for (const text of texts) {
      expect(lines('### Art. 5.', '', text).statute.units).toEqual([art('5', text)])
    }
  })

  test.each(['(uchylony)', '(uchylona).', '(skreślony)', '(pominięty)', '(utracił moc)'])(
    'a chapter and an article may be %s',
    (words) => {
      const text = `Rozdział 8\n${words}\nArt. 5. ${words}`
      const [chapter] = lines(text).statute.units
      expect(chapter).toEqual(unit('chapter', '8', words, [art('5', words)]))
      expect(statusOf(art('5', words))).not.toBe('active')
    },
  )
})

describe('dashes', () => {
  const adres = pkt(
    '1',
    'adres:',
    tiret('siedziby,'),
    tiret('do doręczeń:', tiret2('pocztą,'), tiret2('inaczej')),
  )

  test('tirets and double tirets', () => {
    const text = '1) adres:\n– siedziby,\n- do doręczeń:\n– – pocztą,\n- - inaczej'
    expect(read(text)).toEqual([adres])
  })

  test('the closing part of points that end with commas', () => {
    const text =
      '1. Rejestr zawiera:\n\n1) nazwę,\n\n2) adres:\n\na) ulicę,\n\nb) dom\n\n– podane przez wójta.'
    expect(read(text)).toEqual([
      ust(
        '1',
        'Rejestr zawiera:',
        pkt('1', 'nazwę,'),
        pkt('2', 'adres:', lit('a', 'ulicę,'), lit('b', 'dom')),
        closing('podane przez wójta.'),
      ),
    ])
  })

  test('the closing part of letters in points that end with semicolons', () => {
    const text =
      '1. Są:\n\n1) nazwa;\n\n2) adres:\n\na) ulica,\n\nb) dom\n\n– w gminie;\n\n3) data.'
    expect(read(text)).toEqual([
      ust(
        '1',
        'Są:',
        pkt('1', 'nazwa;'),
        pkt('2', 'adres:', lit('a', 'ulica,'), lit('b', 'dom'), closing('w gminie;')),
        pkt('3', 'data.'),
      ),
    ])
  })

  test('a hint says what the words do not', () => {
    const units = [
      ust(
        '1',
        'Są:',
        pkt('1', 'nazwa;'),
        pkt('2', 'adres:', lit('a', 'ulica;'), closing('w gminie;')),
      ),
    ]
    const printed = printUnits(units)
    expect(printed).toContain('<!-- część wspólna: pkt -->')
    expect(read(printed)).toEqual(units)
  })

  test('a closing part alone, where one is expected', () => {
    expect(parseUnits('– zwanym dalej „rejestrem”.', 'closing').units).toEqual([
      closing('zwanym dalej „rejestrem”.'),
    ])
  })
})

describe('what surrounds the units', () => {
  test('the front matter of the canonical form', () => {
    const act = statute([art('1', 'Tekst.')], { excerpt: true })
    const printed = printStatute(act)
    expect(printed).toBe(
      '---\neli: DU/1990/95\ntitle: Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym\n' +
        'source: DU/2013/594\nasOf: 2013-02-27\nexcerpt: true\n---\n### Art. 1.\n\nTekst.\n',
    )
    expect(parseStatute(printed)).toEqual({ statute: act, problems: [] })
  })

  test('a fragment has none', () => {
    const bare = { eli: '', title: '', source: '', asOf: '' }
    expect(printStatute(statute([ust('1', 'Tekst.')], bare))).toBe('1. Tekst.\n')
    expect(printStatute(statute([], bare))).toBe('')
  })

  test('titles with signs that YAML gives a meaning to', () => {
    const act = statute([art('1', 'Tekst.')], { title: 'Ustawa: „Kodeks” #1' })
    expect(parseStatute(printStatute(act)).statute).toEqual(act)
  })

  test('the title of a plain text, also in several lines', () => {
    const { statute: act, problems } = lines(
      'USTAWA',
      'z dnia 8 marca 1990 r.',
      'o samorządzie gminnym1)',
      'Art. 1. Tekst.',
    )
    expect(act).toMatchObject({
      title: 'Ustawa z dnia 8 marca 1990 r. o samorządzie gminnym',
      eli: 'DU/1990/95',
    })
    expect(problems).toEqual([])
  })

  test.each([
    [['USTAWA', 'z dnia 5 stycznia 2011 r.', 'Kodeks wyborczy1)']],
    [
      [
        'U S T A W A',
        'z dnia 5 stycznia 2011 r.',
        '– Kodeks wyborczy',
        'Opracowano na podstawie: t.j.',
      ],
    ],
  ])('the title of a code is a name with a dash: %j', (head) => {
    const { statute: act, problems } = lines(...head, 'Art. 1. Tekst.')
    expect(act.title).toBe('Ustawa z dnia 5 stycznia 2011 r. – Kodeks wyborczy')
    expect(act.units).toEqual([art('1', 'Tekst.')])
    expect(problems).toEqual([])
  })

  test.each([
    ['gminy¹⁾ i powiaty.'],
    ['gminy^1)^ i powiaty.'],
    ['gminy [^1] i powiaty.'],
    ['gminy <sup>1)</sup> i powiaty.'],
  ])('marks of footnotes are no words: %s', (text) => {
    expect(read(`Art. 5. Są to ${text}`)).toEqual([art('5', 'Są to gminy i powiaty.')])
  })

  test('superscripts that the source flattened in a heading', () => {
    const text = '##### Art. 4 2.\n\nGmina.\n\n##### Art. 22 1a.\n\n§ 1. Kto.\n\n§ 1 1. Kto inny.'
    expect(read(text)).toEqual([
      art('4²', 'Gmina.'),
      art('22¹ᵃ', par('1', 'Kto.'), par('1¹', 'Kto inny.')),
    ])
  })

  test('a blockquote is quoted matter', () => {
    const text = '1) art. 5 otrzymuje brzmienie:\n\n> Art. 5. 1. Gmina. 2. Powiat.'
    expect(read(text)).toEqual([
      pkt('1', 'art. 5 otrzymuje brzmienie:\nArt. 5. 1. Gmina. 2. Powiat.'),
    ])
    expect(read(printUnits(read(text)))).toEqual(read(text))
    expect(read('> 1. Gmina.\n>\n> 2. Powiat.')).toEqual([ust('1', 'Gmina.'), ust('2', 'Powiat.')])
  })

  test('a wording in quotation marks', () => {
    expect(read('„1. Gmina „A”. 2. Powiat.”;')).toEqual([
      ust('1', 'Gmina „A”.'),
      ust('2', 'Powiat.'),
    ])
  })

  test('a text without a mark is the unit that is expected', () => {
    expect(parseUnits('Gmina jest osobą.', 'paragraph').units).toEqual([
      ust('', 'Gmina jest osobą.'),
    ])
  })
})

describe('problems', () => {
  const problems = (...all: string[]) =>
    lines(...all).problems.map(({ code, range }) => [
      code,
      range ? all.join('\n').slice(range.start, range.end) : '',
    ])

  test.each<[string[], [string, string][]]>([
    [['Wstęp.', 'Art. 1. Tekst.'], [['text-outside-unit', 'Wstęp.']]],
    [
      ['Tekst bez przepisów.'],
      [
        ['text-outside-unit', 'Tekst bez przepisów.'],
        ['no-units', ''],
      ],
    ],
    [[''], [['no-units', '']]],
    [['---', 'a: [', '---', 'Art. 1. Tekst.'], [['front-matter-unreadable', '---\na: [\n---\n']]],
    [['Art. 1. Tekst.', '## Spis', 'Art. 2. Tekst.'], [['unknown-heading', '## Spis']]],
    [['### Art. 2.', 'Tekst.', '### Art. 2.', 'Tekst.'], [['number-repeated', '### Art. 2.']]],
    [['### Art. 2.', 'Tekst.', '### Art. 1.', 'Tekst.'], [['number-out-of-order', '### Art. 1.']]],
    [
      [
        'Art. 1. Tekst.',
        '1) Dodany przez art. 1 pkt 2 ustawy z dnia',
        '5 maja 2010 r.',
        'Art. 2. Tekst.',
      ],
      [['footnote-left-out', '1) Dodany przez art. 1 pkt 2 ustawy z dnia']],
    ],
    [
      ['Art. 1. Tekst[^1].', '', '[^1]: Zmiany wymienionej ustawy ogłoszono w Dz. U. poz. 5.'],
      [['footnote-left-out', '[^1]: Zmiany wymienionej ustawy ogłoszono w Dz. U. poz. 5.']],
    ],
    [
      ['Art. 1. Tekst.', '## Załącznik nr 1', 'Wzór.'],
      [['annex-left-out', '## Załącznik nr 1\nWzór.']],
    ],
  ])('%j', (text, expected) => {
    expect(problems(...text)).toEqual(expected)
  })

  test('what is told as a problem does not spoil the rest', () => {
    const { statute: act } = lines(
      'Art. 1. Tekst.',
      '1) Dodany przez art. 1 pkt 2 ustawy z dnia',
      '5 maja 2010 r.',
      'Art. 2. Tekst.',
    )
    expect(act.units).toEqual([art('1', 'Tekst.'), art('2', 'Tekst.')])
  })
})
