import { describe, expect, it } from 'vitest'
import { readAct } from '#app/core/amendment/read/read-act.ts'

function actOf(leadIn: string) {
  return readAct(`Art. 1. ${leadIn} uchyla się art. 5.`).articles[0]?.act
}

describe('the lead-in', () => {
  it('gives title, date and reference of the amended act', () => {
    expect(
      actOf(
        'W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. z 2024 r. poz. 1465, 1572 i 1907)',
      ),
    ).toEqual({
      title: 'o samorządzie gminnym',
      date: '1990-03-08',
      reference: 'Dz. U. z 2024 r. poz. 1465, 1572 i 1907',
    })
  })

  it.each(['-', '–', '−'])('takes the name of a code behind a dash: %s', (dash) => {
    expect(
      actOf(`W ustawie z dnia 5 stycznia 2011 r. ${dash} Kodeks wyborczy (Dz. U. Nr 21, poz. 112)`),
    ).toMatchObject({ title: '– Kodeks wyborczy', date: '2011-01-05' })
  })

  it('does without a reference, as Markdown transcriptions do', () => {
    expect(actOf('W ustawie z dnia 5 czerwca 1998 r. o samorządzie powiatowym')).toEqual({
      title: 'o samorządzie powiatowym',
      date: '1998-06-05',
      reference: '',
    })
  })

  it('passes over the footnote in the middle of the reference', () => {
    const footnote =
      '2) Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. z 2013 r. poz. 645 i 1318 oraz z 2014 r. poz. 379 i 1072.'
    expect(
      actOf(
        `W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym ( Dz. U. z 2013 r. poz. 594 , z późn. zm. ${footnote} )`,
      )?.reference,
    ).toBe('Dz. U. z 2013 r. poz. 594, z późn. zm.')
  })

  it.each(['z późn. zm.2))', 'z późn. zm.²⁾)', 'z późn. zm.)'])(
    'passes over the mark of a footnote: %s',
    (end) => {
      expect(
        actOf(`W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. poz. 594, ${end}`)
          ?.reference,
      ).toBe('Dz. U. poz. 594, z późn. zm.')
    },
  )

  it('stands behind the space that the source lost', () => {
    expect(
      actOf('Wustawie z dnia 8 marca 1990 r. o samorządzie gminnym (Dz. U. poz. 1)')?.date,
    ).toBe('1990-03-08')
  })

  it('is missed where an article amends without it', () => {
    const { articles, problems } = readAct(
      'Art. 1. W ustawie z dnia 1 maja 1999 r. o drogach uchyla się art. 2. Art. 2. W art. 5 ust. 1 otrzymuje brzmienie: „1. A.”. Art. 3. Sprawy wszczęte prowadzi się dalej.',
    )
    expect(articles).toHaveLength(1)
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['act-not-named', 'art. 2']])
  })
})

describe('the act around the amending articles', () => {
  it('tells its entry into force', () => {
    const act =
      'Art. 1. W ustawie z dnia 1 maja 1999 r. o drogach uchyla się art. 2. Art. 2. Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.'
    expect(readAct(act).entryIntoForce).toBe(
      'Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.',
    )
  })

  it('does not end in an article that is only quoted', () => {
    const act =
      'Art. 1. W ustawie z dnia 1 maja 1999 r. o drogach po art. 2 dodaje się art. 2a w brzmieniu: „Art. 2a. A.”. Art. 2. W ustawie z dnia 2 maja 1999 r. o mostach uchyla się art. 2.'
    expect(readAct(act).articles.map(({ article, act: { title } }) => [article, title])).toEqual([
      ['art. 1', 'o drogach'],
      ['art. 2', 'o mostach'],
    ])
  })

  it('does not end in an article that is quoted without quotation marks', () => {
    const act =
      'Art. 1. W ustawie z dnia 1 maja 1999 r. o drogach po art. 2 dodaje się art. 2a i art. 2b w brzmieniu:\n\nArt. 2a. A.\n\nArt. 2b. B.\n\nArt. 2. Ustawa wchodzi w życie z dniem ogłoszenia.'
    const { articles, problems, entryIntoForce } = readAct(act)
    const operations = articles.flatMap(({ instructions }) =>
      instructions.flatMap((instruction) => instruction.operations),
    )
    expect(operations.map(({ kind, address }) => [kind, address[0]?.number])).toEqual([
      ['insertUnit', '2a'],
      ['insertUnit', '2b'],
    ])
    expect(problems.map(({ code }) => code)).toEqual(['wording-unquoted'])
    expect(entryIntoForce).toBe('Ustawa wchodzi w życie z dniem ogłoszenia.')
  })

  it('ends its provisions at a heading that is no unit, as in the Markdown of a recommendation', () => {
    const draft =
      '## Zmiany\n\nArt. 1. W ustawie z dnia 1 maja 1999 r. o drogach uchyla się art. 2.\n\n## Uzasadnienie\n\n1) art. 2 nie jest potrzebny.'
    const { articles, problems } = readAct(draft)
    expect(problems).toEqual([])
    expect(articles[0]?.instructions.map(({ text }) => text)).toEqual(['uchyla się art. 2'])
  })

  it('may have a chapter heading glued to the end of an article', () => {
    const act =
      'Art. 1. W ustawie z dnia 1 maja 1999 r. o drogach uchyla się art. 2. Rozdział 2 Przepisy przejściowe Art. 2. Sprawy wszczęte prowadzi się dalej.'
    expect(readAct(act).problems).toEqual([])
  })
})

describe('an amendment of an amending act (ZTP § 91)', () => {
  const leadIn =
    'Art. 1. W ustawie z dnia 22 kwietnia 2005 r. o zmianie ustawy o Straży Granicznej (Dz. U. poz. 757)'
  const codes = (words: string) => readAct(`${leadIn} ${words}`).problems.map(({ code }) => code)

  it('is held where it changes an instruction', () => {
    expect(
      codes(
        'w art. 2 pkt 7 otrzymuje brzmienie: „7) po art. 17 dodaje się art. 17a w brzmieniu: „Art. 17a. A.”;”.',
      ),
    ).toEqual(['amends-amendment'])
    expect(codes('w art. 1 w pkt 3, w art. 3a ust. 1 otrzymuje brzmienie: „1. A.”.')).toEqual([
      'amends-amendment',
    ])
  })

  it('is told where the two paths stand above a list, on one level or on two', () => {
    // 2018/1349 art. 6 pkt 1 lit. b
    expect(
      codes(
        'w art. 5: 1) w pkt 110, w art. 420: a) § 2 otrzymuje brzmienie: „§ 2. A.”, b) uchyla się § 3.',
      ),
    ).toEqual(['amends-amendment', 'amends-amendment'])
    expect(
      codes('w art. 5 w pkt 110: 1) w art. 420 uchyla się § 3; 2) uchyla się art. 421.'),
    ).toEqual(['amends-amendment', 'amends-amendment'])
  })

  it('is read where it changes a provision of the act itself', () => {
    expect(
      codes('w art. 26 ust. 2 otrzymuje brzmienie: „2. Przepisy wykonawcze zachowują moc.”.'),
    ).toEqual([])
  })
})
