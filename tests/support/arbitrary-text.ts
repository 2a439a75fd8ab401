import fc from 'fast-check'

/** Words of Polish statutes; together they have every letter of the alphabet. */
const words = [
  ...['gmina', 'powiatu', 'związek', 'międzygminny', 'uchwały', 'rady', 'wójt', 'źródło', 'ćwierć'],
  ...['zadań', 'publicznych', 'łączny', 'środków', 'własnych', 'żądanie', 'spółka', 'jednostek'],
  ...[
    'organizacyjnych',
    'wynagrodzenie',
    'ustawowego',
    'składu',
    'większością',
    'głosów',
    'jeżeli',
  ],
  ...['mieszkańców', 'drodze', 'porozumienia', 'nadzoru', 'terminie', 'fundacji', 'xero', 'quorum'],
  ...['w', 'i', 'z', 'na', 'oraz', 'lub', 'albo', 'do', 'przez', 'nie', 'się', 'o', 'od', 'dla'],
  ...['powiatowo-gminny', 'społeczno-gospodarczy', 'vacatio'],
]

const citations = [
  ...['o którym mowa w ust. 1', 'o których mowa w art. 8 ust. 2–5', 'art. 4ea', 'art. 12¹ § 2'],
  ...['w ust. 1 pkt 3 lit. b–d oraz art. 7', 'przepisy art. 89 ust. 2 i art. 98 stosuje się'],
  ...['art. 72a ust. 1 ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym', 'w pkt 2 i 3'],
]

const figures = ['300 000', '14 dni', '2/3', '50%', '31 grudnia', 'z dnia 8 marca 1990 r.', '1,5']

const word = fc.constantFrom(...words)

/** A phrase inside a sentence: mostly words, sometimes a citation, a figure, a quoted or dashed one. */
const phrase = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom(...citations) },
  { weight: 2, arbitrary: fc.constantFrom(...figures) },
  {
    weight: 1,
    arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((w) => `„${w.join(' ')}”`),
  },
  { weight: 1, arbitrary: word.map((w) => `– ${w}`) },
  { weight: 1, arbitrary: word.map((w) => `(${w})`) },
  { weight: 1, arbitrary: word.map((w) => `${w},`) },
)

/** Words without a beginning capital or an ending mark: the text of a point or a letter. */
export const wording: fc.Arbitrary<string> = fc
  .tuple(
    word,
    fc.array(phrase, { maxLength: 8 }),
    fc.constantFrom(...words.filter((w) => w.length > 3)),
  )
  .map(([first, middle, last]) => [first, ...middle, last].join(' '))

/** Words that begin with a capital, without an ending mark: an introduction, a title. */
export const capitalised: fc.Arbitrary<string> = wording.map(
  (text) => text.charAt(0).toUpperCase() + text.slice(1),
)

/** One or several sentences: the text of a paragraph. */
export const sentences: fc.Arbitrary<string> = fc
  .array(
    capitalised.map((text) => `${text}.`),
    { minLength: 1, maxLength: 3 },
  )
  .map((all) => all.join(' '))

/** „Związki i porozumienia międzygminne”: the title of a systematising unit. */
export const heading: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...words.filter((w) => w.length > 2)), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(' '))
  .map((text) => text.charAt(0).toUpperCase() + text.slice(1))

/** Text made of what units are marked with: what looks like marks and is none. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      word,
      fc.constantFrom(
        '1.',
        '2.',
        '2)',
        '1)',
        'a)',
        'b)',
        '–',
        '– –',
        'Art. 5.',
        '§ 1.',
        ':',
        ';',
        '. ',
      ),
      fc.constantFrom(
        'Rozdział 7',
        '(uchylony)',
        '„',
        '”',
        '(',
        ')',
        '\\',
        '#',
        '>',
        '-',
        '*',
        '12¹',
        '|',
      ),
      fc.constantFrom('Gmina', 'ust.', 'pkt', 'lit.', 'zdanie drugie', '2013-05-23', '<!-- x -->'),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' ').replace(/\s+/gu, ' ').trim())
  .filter((text) => text !== '')
