import { describe, expect, it } from 'vitest'
import { amendedActOf, concerns, isNamed } from '#app/core/amendment/amended-act.ts'
import type { Operation } from '#app/core/amendment/operation.ts'
import { prove } from '#app/core/amendment/prove.ts'
import { articleLines, renderAct, renderArticle } from '#app/core/amendment/render.ts'
import { amendingTitle } from '#app/core/amendment/render/act-title.ts'
import { journalFootnote, journalReference } from '#app/core/amendment/render/journal.ts'
import { at } from '#tests/support/amends.ts'
import { art, lit, pkt, rozdz, statute, tiret, ust } from '#tests/support/builders.ts'

const before = statute([
  rozdz(
    '1',
    'Pierwszy',
    art('1', ust('1', 'Rada gminy i rada powiatu. Drugie zdanie.'), ust('2', 'Wójt gminy.')),
    art('2', 'E:', pkt('1', 'f:', lit('a', 'g:', tiret('rada,'), tiret('y.')))),
  ),
])
const frame = { act: { title: 'o gminach', date: '', reference: '' }, article: 1 }

/** The one sentence that says an operation, without the lead-in. */
function said(operation: Operation): string {
  return renderArticle(before, [operation], frame)
    .replace('Art. 1. W ustawie o gminach ', '')
    .replaceAll('\n\n', ' ')
}

const words = (from: string, to: string, more: object = {}): Operation => ({
  kind: 'replaceWords',
  address: at('art. 1 ust. 1'),
  words: from,
  replacement: to,
  occurrence: 'only',
  ...more,
})

describe('the words of one operation', () => {
  it('names one word, several, a figure, a digit', () => {
    expect(said(words('Rada', 'Zarząd'))).toBe(
      'w art. 1 w ust. 1 wyraz „Rada” zastępuje się wyrazem „Zarząd”.',
    )
    expect(said(words('Rada gminy', 'Zarząd'))).toContain(
      'wyrazy „Rada gminy” zastępuje się wyrazem „Zarząd”',
    )
    expect(said(words('100 000', '5'))).toContain('liczbę „100 000” zastępuje się cyfrą „5”')
    expect(said(words('14 dni', '30 dni'))).toContain('wyrazy „14 dni” zastępuje się wyrazami')
  })

  it('tells which of several occurrences is meant', () => {
    expect(said(words('rada', 'organ', { occurrence: 2 }))).toContain(
      'użyty po raz drugi wyraz „rada” zastępuje się',
    )
    const both = words('zdanie', 'słowo', { occurrence: 'all' })
    expect(said(both)).toContain('użyty wyraz „zdanie” zastępuje się')
    const twice: Operation = {
      ...words('gminy', 'miasta', { occurrence: 'all' }),
      address: at('art. 1 ust. 2'),
    }
    const doubled = statute([art('1', ust('2', 'gminy oraz gminy'))])
    expect(renderArticle(doubled, [twice], frame)).toContain('użyty dwukrotnie wyraz „gminy”')
  })

  it('tells that the words occur inflected', () => {
    expect(said(words('rada gminy', 'rada miasta', { inflected: true, occurrence: 'all' }))).toBe(
      'w art. 1 w ust. 1 użyte w różnej liczbie i różnym przypadku wyrazy „rada gminy” zastępuje się ' +
        'użytymi w odpowiedniej liczbie i odpowiednim przypadku wyrazami „rada miasta”.',
    )
  })

  it('adds and deletes words and marks', () => {
    const added = { kind: 'insertWords', address: at('art. 1 ust. 2'), occurrence: 'only' } as const
    expect(said({ ...added, anchor: 'Wójt', position: 'after', words: ', burmistrz' })).toBe(
      'w art. 1 w ust. 2 po wyrazie „Wójt” dodaje się przecinek i wyraz „burmistrz”.',
    )
    expect(said({ ...added, anchor: 'gminy', position: 'before', words: 'danej' })).toBe(
      'w art. 1 w ust. 2 przed wyrazem „gminy” dodaje się wyraz „danej”.',
    )
    expect(said({ ...added, anchor: '', position: 'start', words: 'w gminie' })).toBe(
      'w art. 1 w ust. 2 na początku dodaje się wyrazy „w gminie”.',
    )
    expect(said({ ...added, anchor: '', position: 'end', words: 'i miasta' })).toBe(
      'w art. 1 w ust. 2 na końcu dodaje się wyrazy „i miasta”.',
    )
    const deleted = {
      kind: 'deleteWords',
      address: at('art. 1 ust. 2'),
      occurrence: 'only',
    } as const
    expect(said({ ...deleted, words: 'gminy' })).toBe(
      'w art. 1 w ust. 2 skreśla się wyraz „gminy”.',
    )
    expect(said({ ...deleted, words: ',', after: 'Wójt' })).toContain(
      'po wyrazie „Wójt” skreśla się przecinek',
    )
    expect(said({ ...deleted, words: ',', before: 'Wójt' })).toContain(
      'przed wyrazem „Wójt” skreśla się przecinek',
    )
  })

  it('names both ends of a stretch of words, and the last sentence', () => {
    const address = at('art. 1 ust. 2 zdanie ostatnie')
    const stretch = { words: 'na wniosek', through: 'wójta', occurrence: 'only' } as const
    expect(said({ kind: 'deleteWords', address, ...stretch })).toBe(
      'w art. 1 w ust. 2 w zdaniu ostatnim skreśla się wyrazy od „na wniosek” do „wójta”.',
    )
    expect(said({ kind: 'replaceWords', address, ...stretch, replacement: 'sama' })).toContain(
      'wyrazy od „na wniosek” do „wójta” zastępuje się wyrazem „sama”',
    )
    expect(said({ kind: 'repealSentence', address })).toBe(
      'w art. 1 w ust. 2 uchyla się zdanie ostatnie.',
    )
  })

  it('inflects tirets, sentences, introductions and headings', () => {
    const tirets = at('art. 2 pkt 1 lit. a tiret pierwsze')
    expect(said({ ...words('rada', 'zarząd'), address: tirets })).toBe(
      'w art. 2 w pkt 1 w lit. a w tiret pierwszym wyraz „rada” zastępuje się wyrazem „zarząd”.',
    )
    expect(
      said({ ...words('E', 'F'), address: at('art. 2 wprowadzenie do wyliczenia') }),
    ).toContain('w art. 2 we wprowadzeniu do wyliczenia wyraz „E”')
    expect(
      said({ ...words('Drugie', 'Inne'), address: at('art. 1 ust. 1 zdanie drugie') }),
    ).toContain('w art. 1 w ust. 1 w zdaniu drugim wyraz „Drugie”')
    expect(said({ ...words('Pierwszy', 'Inny'), address: at('tytuł rozdziału 1') })).toContain(
      'w tytule rozdziału 1 wyraz „Pierwszy”',
    )
  })

  it('says sentences, numbers and titles', () => {
    const second = at('art. 1 ust. 1 zdanie drugie')
    expect(said({ kind: 'insertSentence', address: second, text: 'Nowe.' })).toBe(
      'w art. 1 w ust. 1 po zdaniu pierwszym dodaje się zdanie drugie w brzmieniu: „Nowe.”.',
    )
    expect(said({ kind: 'repealSentence', address: second })).toBe(
      'w art. 1 w ust. 1 uchyla się zdanie drugie.',
    )
    expect(said({ kind: 'renumber', address: at('art. 2'), number: '2a' })).toBe(
      'art. 2 oznacza się jako art. 2a.',
    )
    expect(said({ kind: 'replaceText', address: at('tytuł ustawy'), text: 'o miastach' })).toBe(
      'w tytule ustawy ogólne określenie przedmiotu ustawy otrzymuje brzmienie: „o miastach”.',
    )
    expect(said({ kind: 'removeUnit', address: at('art. 2') })).toBe('uchyla się art. 2.')
  })

  it('exchanges the closing mark alone', () => {
    const address = at('art. 1 ust. 2')
    expect(said({ kind: 'setEnding', address, from: '.', to: ';' })).toBe(
      'w art. 1 w ust. 2 kropkę zastępuje się średnikiem.',
    )
    expect(said({ kind: 'setEnding', address, from: '', to: ',' })).toBe(
      'w art. 1 w ust. 2 na końcu dodaje się przecinek.',
    )
    expect(said({ kind: 'setEnding', address, from: '.', to: '' })).toBe(
      'w art. 1 w ust. 2 skreśla się kropkę.',
    )
  })

  it('says nothing where nothing is amended', () => {
    expect(renderArticle(before, [], frame)).toBe('')
    expect(prove(before, [])).toEqual({ ok: true })
  })
})

describe('the lines of an amending article', () => {
  it('tell where they stand, what they mean and which operations they say', () => {
    const lines = articleLines(
      before,
      [
        { kind: 'repealUnit', address: at('art. 1 ust. 1') },
        { kind: 'repealUnit', address: at('art. 1 ust. 2') },
        { kind: 'replaceUnit', address: at('art. 2'), unit: art('2', 'Nowy.') },
      ],
      { ...frame, article: 3 },
    )
    expect(lines).toMatchObject([
      { path: 'art. 3', level: 0, marker: 'Art. 3.', ending: ':', target: null, operations: [] },
      { path: 'art. 3 pkt 1', level: 1, marker: '1)', ending: ';', operations: [0, 1] },
      { path: 'art. 3 pkt 2', level: 1, marker: '2)', ending: '.', quoted: ['Art. 2. Nowy.'] },
    ])
    expect(lines[2]?.target).toEqual(at('art. 2'))
  })
})

describe('a proof', () => {
  it('tells where the printed article leads elsewhere', () => {
    const vanished = prove(before, [{ kind: 'removeUnit', address: at('art. 1 ust. 2') }])
    expect(vanished).toEqual({
      ok: false,
      differences: [{ address: at('art. 1 ust. 2'), meant: null, printed: '(uchylony)' }],
    })
  })

  it('fails when an operation does not fit', () => {
    expect(prove(before, [{ kind: 'repealUnit', address: at('art. 9') }])).toMatchObject({
      ok: false,
    })
  })
})

describe('an amending act', () => {
  const gminny = { title: 'o samorządzie gminnym', date: '1990-03-08', reference: '' }
  const powiatowy = { title: 'o samorządzie powiatowym', date: '1998-06-05', reference: '' }
  const wyborczy = { title: '– Kodeks wyborczy', date: '2011-01-05', reference: '' }

  it('is named after the acts it amends (ZTP § 96)', () => {
    expect(amendingTitle([gminny])).toBe('o zmianie ustawy o samorządzie gminnym')
    expect(amendingTitle([wyborczy])).toBe('o zmianie ustawy – Kodeks wyborczy')
    expect(amendingTitle([gminny, powiatowy])).toBe(
      'o zmianie ustawy o samorządzie gminnym oraz ustawy o samorządzie powiatowym',
    )
    expect(amendingTitle([wyborczy, gminny, powiatowy])).toBe(
      'o zmianie ustawy – Kodeks wyborczy, ustawy o samorządzie gminnym oraz ustawy o samorządzie powiatowym',
    )
    expect(amendingTitle([gminny, powiatowy, wyborczy, wyborczy])).toBe(
      'o zmianie ustawy o samorządzie gminnym oraz niektórych innych ustaw',
    )
  })

  it('has an article for each act, then further ones and the entry into force', () => {
    const operations: readonly Operation[] = [{ kind: 'repealUnit', address: at('art. 2') }]
    const text = renderAct({
      date: '',
      amended: [
        { act: gminny, before, operations },
        { act: wyborczy, before, operations: [] },
        { act: powiatowy, before, operations },
      ],
      further: ['Do spraw wszczętych stosuje się przepisy dotychczasowe.'],
      entryIntoForce: '',
    })
    expect(text).toBe(
      [
        'USTAWA\nz dnia …\no zmianie ustawy o samorządzie gminnym oraz ustawy o samorządzie powiatowym',
        'Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym uchyla się art. 2.',
        'Art. 2. W ustawie z dnia 5 czerwca 1998 r. o samorządzie powiatowym uchyla się art. 2.',
        'Art. 3. Do spraw wszczętych stosuje się przepisy dotychczasowe.',
        'Art. 4. Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.\n',
      ].join('\n\n'),
    )
  })

  it('knows which act it amends', () => {
    expect(amendedActOf(before)).toEqual({
      title: 'o samorządzie gminnym',
      date: '1990-03-08',
      reference: 'Dz. U. z 2013 r. poz. 594',
    })
    expect(concerns(gminny, before)).toBe(true)
    expect(concerns({ ...gminny, date: '1990-03-09' }, before)).toBe(false)
    expect(concerns(powiatowy, before)).toBe(false)
    expect(isNamed(powiatowy, 'samorządzie powiatowym')).toBe(true)
    expect(isNamed(powiatowy, 'z dnia 5 czerwca 1998 r. o samorządzie powiatowym')).toBe(true)
    expect(isNamed(powiatowy, 'gminnym')).toBe(false)
  })
})

describe('a reference to the Dziennik Ustaw (ZTP § 158, § 162)', () => {
  const cited = (text: [number, number, number?], changes: [number, number][], actYear: number) => {
    const [year, position, issue] = text
    const own = { year, position, ...(issue !== undefined && { issue }) }
    return {
      actYear,
      text: own,
      consolidated: year !== actYear,
      changes: changes.map(([of, at_]) => ({ year: of, position: at_ })),
    }
  }

  it('leaves out the year of an act published in its own and never changed', () => {
    expect(journalReference(cited([2022, 501], [], 2022))).toBe('Dz. U. poz. 501')
  })

  it('lists changes of the same and of later years', () => {
    expect(journalReference(cited([2024, 609], [], 1990))).toBe('Dz. U. z 2024 r. poz. 609')
    expect(journalReference(cited([2017, 1875], [[2017, 2232]], 1990))).toBe(
      'Dz. U. z 2017 r. poz. 1875 i 2232',
    )
    expect(
      journalReference(
        cited(
          [2024, 1465],
          [
            [2024, 1572],
            [2024, 1907],
          ],
          1990,
        ),
      ),
    ).toBe('Dz. U. z 2024 r. poz. 1465, 1572 i 1907')
    expect(
      journalReference(
        cited(
          [2022, 2512],
          [
            [2023, 2029],
            [2024, 834],
          ],
          1998,
        ),
      ),
    ).toBe('Dz. U. z 2022 r. poz. 2512, z 2023 r. poz. 2029 oraz z 2024 r. poz. 834')
  })

  it('says „z późn. zm.” for more than five, with a footnote', () => {
    const changes = [645, 1318, 379, 1072, 1045, 1890].map((position): [number, number] => [
      position < 1400 && position !== 379 ? 2013 : 2014,
      position,
    ])
    const act = cited([2013, 594], changes, 1990)
    expect(journalReference(act)).toBe('Dz. U. z 2013 r. poz. 594, z późn. zm.')
    expect(journalFootnote(act)).toMatch(
      /^Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz\. U\. z 2013 r\. poz\. 645, /u,
    )
    expect(journalFootnote({ ...act, changes: [] })).toBe('')
  })

  it('names the issue of older publications', () => {
    expect(journalReference(cited([2001, 1591, 142], [], 1990))).toBe(
      'Dz. U. z 2001 r. Nr 142, poz. 1591',
    )
  })
})
