import { describe, expect, it } from 'vitest'
import { tidy } from '#app/core/amendment/read/tidy.ts'

const tidied = (text: string) => tidy(text).text

describe('a pasted text is made fit for reading', () => {
  it.each([
    ['a word divided at a line end', 'zgroma-\ndzenie', 'zgromadzenie'],
    ['a compound that repeats its hyphen', 'powiatowo-\n-gminny', 'powiatowo-gminny'],
    ['soft hyphens and hard spaces', 'ust.\u00a02 zgro\u00admadzenie', 'ust. 2 zgromadzenie'],
    [
      'a wrapped sentence',
      'w art. 5 ust. 2 otrzymuje\nbrzmienie:',
      'w art. 5 ust. 2 otrzymuje brzmienie:',
    ],
    ['a number wrapped off its unit', 'w art. 5 w ust.\n1. Reszta', 'w art. 5 w ust. 1. Reszta'],
    ['headings and bold of Markdown', '##### Art. 1.\n\n**1)** w art. 5', 'Art. 1.\n\n1) w art. 5'],
    ['escaped points of Markdown', '1\\) w art. 5', '1) w art. 5'],
    ['superscripts of Markdown and HTML', 'art. 9^1a^ i art. 9<sup>2</sup>', 'art. 9¹ᵃ i art. 9²'],
    ['front matter', '---\ntitle: x\n---\nArt. 1.', 'Art. 1.'],
    [
      'a page head inside a sentence',
      'otrzymuje\nDziennik Ustaw – 2 – Poz. 1045\nbrzmienie',
      'otrzymuje brzmienie',
    ],
    [
      'a page foot with a date',
      'otrzymuje\n\n©Kancelaria Sejmu s. 2/10\n\n2015-08-12\n\nbrzmienie',
      'otrzymuje brzmienie',
    ],
    [
      'spaces of run-together texts',
      '( Dz. U. poz. 1 ) „ 1. A . ” , b)',
      '(Dz. U. poz. 1) „1. A.”, b)',
    ],
    [
      'the end of a page of the ELI',
      'uchyla się art. 2. Pokaż całość var tree = [',
      'uchyla się art. 2. ',
    ],
  ])('%s', (_, text, expected) => {
    expect(tidied(text)).toBe(expected)
  })

  it('keeps the line of every unit', () => {
    const lines = '1) w art. 5:\na) ust. 1 otrzymuje brzmienie:\n„1. A:\n1) b;\n– c,\nArt. 6. D.”'
    expect(tidied(lines)).toBe(lines)
  })

  it('keeps the flaws of a wording that is not run together', () => {
    expect(tidied('ustawy o samorządzie powiatowym .')).toBe('ustawy o samorządzie powiatowym .')
  })
})

describe('lines of a page', () => {
  it('keep a dash in its sentence where a divided word made one of them longer', () => {
    const page = [
      '„1) wniosku rady gminy poprzedzonego przeprowadzeniem konsultacji z mieszkań-',
      'cami; w tym;',
      '2) opinii rad, a w przypadku zmiany naruszającej granice powiatów, opinii rad',
      '– sejmików województw;”',
    ].join('\n')
    expect(tidied(page)).toContain('opinii rad – sejmików')
  })
})

describe('footnotes are cut out', () => {
  it.each([
    [
      'inside the reference',
      'z późn. zm. 2) Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. z 2013 r. poz. 645 i 1318 oraz z 2014 r. poz. 379. ) w art. 5',
      'z późn. zm.) w art. 5',
    ],
    [
      'of a European act, without a bracket behind',
      'str. 1, z późn. zm.) 20) Zmiany wymienionego rozporządzenia zostały ogłoszone w Dz. Urz. UE L 171 z 29.06.2016, str. 1 oraz Dz. Urz. UE L 254 z 10.10.2018, str. 19. ; b)',
      'str. 1, z późn. zm.) ; b)',
    ],
    [
      'at the foot of a page',
      'wprowadza się\n1) Niniejszą ustawą zmienia się ustawy: ustawę z dnia 5 czerwca 1998 r.\no samorządzie powiatowym oraz ustawę z dnia 1 maja 1999 r. o drogach.\n2) Zmiany wymienionej ustawy zostały ogłoszone w Dz. U. z 2013 r.\npoz. 645.\nnastępujące zmiany:',
      'wprowadza się następujące zmiany:',
    ],
    [
      'of which only the end is left, as in the transcription of 2016/1579 art. 60',
      '„3a. Odpisy.”.\n\n1224 i 1311 oraz z 2016 r. poz. 1358.\n\nArt. 61. W ustawie',
      '„3a. Odpisy.”.\n\nArt. 61. W ustawie',
    ],
  ])('%s', (_, text, expected) => {
    expect(tidied(text)).toBe(expected)
  })
})

describe('positions', () => {
  it('lead every tidied character back to where it stands in the source', () => {
    const source = '\ufeff##### Art.\u00a01.\n\nzgroma-\ndzenie  „ a ” \r\n> b\n'
    const { text, at } = tidy(source)
    expect(at).toHaveLength(text.length)
    at.forEach((position, i) => {
      expect(position).toBeGreaterThanOrEqual(at[i - 1] ?? 0)
      if (/\p{L}/u.test(text.charAt(i))) expect(source.charAt(position)).toBe(text.charAt(i))
    })
  })
})
