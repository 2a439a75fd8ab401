import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Citation, CitedPart } from '#app/core/citation/citation.ts'
import { parseCitations } from '#app/core/citation/parse.ts'
import { printCitation } from '#app/core/citation/print.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import type { UnitKind } from '#app/core/statute/unit.ts'
import { trickyText } from '#tests/support/arbitrary-text.ts'
import { unitNumber } from '#tests/support/arbitrary.ts'

/** `article 8, paragraph 2–5`: one place of a citation in short. */
function places({ parts }: Citation): string[] {
  return parts.map(({ steps }) =>
    steps.map(({ kind, from, to }) => `${kind} ${from}${to === null ? '' : `–${to}`}`).join(', '),
  )
}

describe('text to records', () => {
  test.each<[string, string[]]>([
    ['art. 8 ust. 2–5', ['article 8, paragraph 2–5']],
    ['art. 10a-10d', ['article 10a–10d']],
    ['art. 4a ust. 2 i 3', ['article 4a, paragraph 2', 'article 4a, paragraph 3']],
    ['ust. 1, 3 i 5', ['paragraph 1', 'paragraph 3', 'paragraph 5']],
    ['ust. 1 pkt 3 lit. b–d oraz art. 7', ['paragraph 1, point 3, letter b–d', 'article 7']],
    [
      'art. 24h ust. 3 pkt 1–3 i 5',
      ['article 24h, paragraph 3, point 1–3', 'article 24h, paragraph 3, point 5'],
    ],
    ['art. 5 ust. 1 i 2 pkt 3', ['article 5, paragraph 1', 'article 5, paragraph 2, point 3']],
    ['art. 4 ust. 1 pkt 1 i ust. 2', ['article 4, paragraph 1, point 1', 'article 4, paragraph 2']],
    ['art. 67a i art. 67b', ['article 67a', 'article 67b']],
    ['art. 12¹ § 2¹', ['article 12¹, section 2¹']],
    ['§ 3 i 4', ['section 3', 'section 4']],
    ['lit. a i b', ['letter a', 'letter b']],
    ['lit. a oraz i', ['letter a', 'letter i']],
    ['pkt. 2', ['point 2']],
    ['ust. 5 zdanie drugie', ['paragraph 5, sentence 2']],
    ['ust. 1 w zdaniu drugim', ['paragraph 1, sentence 2']],
    ['zdaniu pierwszym i drugim', ['sentence 1', 'sentence 2']],
    ['tiret drugie podwójne tiret trzecie', ['indent 2, doubleIndent 3']],
    ['wprowadzeniu do wyliczenia', ['intro ']],
    ['ust. 2 części wspólnej', ['paragraph 2, closing ']],
    ['rozdziałów 7 i 8', ['chapter 7', 'chapter 8']],
    ['dziale II rozdziale 3', ['division II, chapter 3']],
    ['rozdziału niniejszego', ['chapter ']],
    ['niniejszym rozdziale', ['chapter ']],
    ['tego artykułu', ['article ']],
  ])('%s', (text, expected) => {
    const [citation, ...more] = parseCitations(`Przepis ${text}.`)
    expect(citation && places(citation)).toEqual(expected)
    expect(citation?.text).toBe(text)
    expect(more).toEqual([])
  })

  test.each<[string, string[]]>([
    ['lit. a, z zastrzeżeniem ust. 2', ['lit. a', 'ust. 2']],
    ['lit. b i w ust. 3', ['lit. b', 'ust. 3']],
    ['art. 5 ust. 1 oraz w ust. 3', ['art. 5 ust. 1', 'ust. 3']],
    ['ust. 1, 14 dni', ['ust. 1']],
    ['art. 5 oraz w art. 7', ['art. 5 oraz w art. 7']],
    ['z tego tytułu i w tej części', []],
    ['sprawozdania i zdania', []],
    ['artykułach poprzedzających', []],
    ['', []],
  ])('„%s” has the citations %j', (text, expected) => {
    expect(parseCitations(text).map((citation) => citation.text)).toEqual(expected)
  })

  test('every part knows the words that name it', () => {
    const text = 'o których mowa w art. 24h ust. 3 pkt 1–3 i 5 oraz art. 7,'
    const [citation] = parseCitations(text)
    expect(citation?.parts.map(({ range }) => text.slice(range.start, range.end))).toEqual([
      'art. 24h ust. 3 pkt 1–3',
      '5',
      'art. 7',
    ])
  })
})

describe('the act', () => {
  test.each<[string, Citation['act']]>([
    [
      'art. 72a ust. 1 ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym stosuje się',
      { kind: 'other', title: 'o samorządzie powiatowym', date: '1998-06-05' },
    ],
    [
      'art. 52 § 3 i 4 ustawy z dnia 30 sierpnia 2002 r. – Prawo o postępowaniu przed sądami administracyjnymi (Dz. U. poz. 1)',
      {
        kind: 'other',
        title: '– Prawo o postępowaniu przed sądami administracyjnymi',
        date: '2002-08-30',
      },
    ],
    [
      'w ustawie z dnia 15 września 2000 r. o referendum lokalnym .',
      { kind: 'other', title: 'o referendum lokalnym', date: '2000-09-15' },
    ],
    ['art. 233 § 1 Kodeksu karnego.', { kind: 'other', title: 'Kodeksu karnego', date: '' }],
    [
      'art. 5 ustawy o finansach publicznych, jeżeli',
      { kind: 'other', title: 'o finansach publicznych', date: '' },
    ],
    [
      'art. 103 Konstytucji Rzeczypospolitej Polskiej',
      { kind: 'other', title: 'Konstytucji Rzeczypospolitej Polskiej', date: '' },
    ],
    ['art. 190 ustawy, o której mowa', { kind: 'unnamed' }],
    ['art. 5 niniejszej ustawy', { kind: 'own' }],
    [
      'Przepisy Kodeksu postępowania administracyjnego co do skutków stosuje się',
      { kind: 'other', title: 'Kodeksu postępowania administracyjnego', date: '' },
    ],
    ['art. 5 i art. 7', { kind: 'own' }],
  ])('%s', (text, act) => {
    expect(parseCitations(text)[0]?.act).toEqual(act)
  })
})

test.each([
  ['Przepisy art. 89 ust. 2 i art. 98 stosuje się odpowiednio.', true],
  ['Stosuje się odpowiednio przepisy ust. 2–5.', true],
  ['W sprawach, o których mowa w ust. 1, stosuje się odpowiednio ustawę.', false],
  ['Stosuje się art. 5. Odpowiednio stosuje się inne.', false],
])('„%s” applies accordingly: %s', (text, accordingly) => {
  expect(parseCitations(text)[0]?.accordingly).toBe(accordingly)
})

describe('print', () => {
  test.each([
    'art. 8 ust. 2–5',
    'art. 4a ust. 2 i 3',
    'ust. 1, 3 i 5',
    'art. 10 i art. 11',
    'lit. a oraz i',
    'lit. b–d',
    'zdanie pierwsze i drugie',
    'art. 5 ust. 1 i 2 oraz art. 7',
    'tiret drugie',
  ])('%s', (text) => {
    expect(printCitation(parseCitations(text)[0]?.parts ?? [])).toBe(text)
  })

  test('of nothing is nothing', () => {
    expect(printCitation([])).toBe('')
    expect(printCitation([{ range: { start: 0, end: 0 }, steps: [] }])).toBe('')
  })

  test('is read back as the same places', () => {
    const arabic: readonly UnitKind[] = ['article', 'paragraph', 'point']
    const path = fc
      .subarray([...arabic], { minLength: 1 })
      .chain((chosen) =>
        fc.tuple(
          ...chosen.map((kind) =>
            unitNumber
              .filter((number) => /^\d/u.test(number))
              .map((number) => ({ kind, from: number, to: null })),
          ),
        ),
      )
    const parts = fc.array(
      path.map((steps): CitedPart => ({ range: { start: 0, end: 0 }, steps })),
      { minLength: 1, maxLength: 3 },
    )
    fc.assert(
      fc.property(parts, (cited) => {
        const absolute = cited.filter(({ steps }) => steps[0]?.kind === 'article')
        const read = parseCitations(printCitation(absolute)).flatMap((citation) => citation.parts)
        expect(read.map(({ steps }) => steps)).toEqual(absolute.map(({ steps }) => steps))
      }),
    )
  })
})

test('no text makes it throw, and ranges lie in the text in order', () => {
  const word = fc.constantFrom(
    ...Object.values(kinds).map(({ citation }) => citation),
    'i',
    'oraz',
    'w',
    ',',
    '–',
    '2',
    'b',
    'drugie',
  )
  const text = fc.array(fc.oneof(word, trickyText), { maxLength: 15 }).map((all) => all.join(' '))
  fc.assert(
    fc.property(text, (any) => {
      let end = 0
      for (const citation of parseCitations(any)) {
        expect(citation.range.start).toBeGreaterThanOrEqual(end)
        expect(any.slice(citation.range.start, citation.range.end)).toBe(citation.text)
        end = citation.range.end
      }
    }),
    { numRuns: 500 },
  )
})
