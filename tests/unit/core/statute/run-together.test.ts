import { describe, expect, test } from 'vitest'
import { parseUnits } from '#app/core/statute/parse.ts'
import { art, closing, dz, oddz, pkt, rozdz, ust } from '#tests/support/builders.ts'

const read = (text: string) => parseUnits(text).units

describe('units run together on one line', () => {
  test('a quoted wording of several articles', () => {
    const text =
      'Art. 10a. Gmina może obsługiwać: 1) jednostki, 2) instytucje, – zwane dalej „jednostkami”. ' +
      'Art. 10b. 1. Obsługę prowadzi urząd. Zakres obsługi określa porozumienie, o którym mowa w ust. 2. ' +
      '2. Porozumienie zawiera wójt, o którym mowa w art. 5 ust. 1.'
    expect(read(text)).toEqual([
      art(
        '10a',
        'Gmina może obsługiwać:',
        pkt('1', 'jednostki,'),
        pkt('2', 'instytucje,'),
        closing('zwane dalej „jednostkami”.'),
      ),
      art(
        '10b',
        ust(
          '1',
          'Obsługę prowadzi urząd. Zakres obsługi określa porozumienie, o którym mowa w ust. 2.',
        ),
        ust('2', 'Porozumienie zawiera wójt, o którym mowa w art. 5 ust. 1.'),
      ),
    ])
  })

  test.each([
    [
      'a citation at the end of a sentence',
      '1. Stosuje się art. 5 ust. 1. 2. Rada uchwala.',
      [ust('1', 'Stosuje się art. 5 ust. 1.'), ust('2', 'Rada uchwala.')],
    ],
    [
      'a bare citation before a point',
      '1. Są: 1) opinie z pkt 2, 2) uchwały.',
      [ust('1', 'Są:', pkt('1', 'opinie z pkt 2,'), pkt('2', 'uchwały.'))],
    ],
    [
      'a citation with brackets',
      '1. O których mowa w pkt 1), 2) i 3) uchwały.',
      [ust('1', 'O których mowa w pkt 1), 2) i 3) uchwały.')],
    ],
    [
      'an ordinal with a full stop',
      '1. Kto ukończył 2. rok. 2. Rada uchwala.',
      [ust('1', 'Kto ukończył 2. rok.'), ust('2', 'Rada uchwala.')],
    ],
    [
      'a bracket',
      '1. Są: 1) gminy (np. 2) miasta); 2) powiaty.',
      [ust('1', 'Są:', pkt('1', 'gminy (np. 2) miasta);'), pkt('2', 'powiaty.'))],
    ],
    [
      'a footnote in a reference',
      '1. Ustawa ( Dz. U. poz. 5 , z późn. zm. 1) Zmiany ogłoszono w Dz. U. poz. 6. ) obowiązuje.',
      [
        ust(
          '1',
          'Ustawa ( Dz. U. poz. 5 , z późn. zm. 1) Zmiany ogłoszono w Dz. U. poz. 6. ) obowiązuje.',
        ),
      ],
    ],
    [
      'quoted units',
      '1. Brzmienie: „1) gminy; 2) powiaty”. 2. Rada.',
      [ust('1', 'Brzmienie: „1) gminy; 2) powiaty”.'), ust('2', 'Rada.')],
    ],
    [
      'an ordinary dash in the middle of an enumeration',
      '1. Są: 1) wójt – a gdy go nie ma, zastępca, 2) rada.',
      [ust('1', 'Są:', pkt('1', 'wójt – a gdy go nie ma, zastępca,'), pkt('2', 'rada.'))],
    ],
    [
      'a dash after a comma that closes nothing',
      '1. Są: 1) wójt, 2) rada, – jeśli jest, 3) sołtys.',
      [ust('1', 'Są:', pkt('1', 'wójt,'), pkt('2', 'rada, – jeśli jest,'), pkt('3', 'sołtys.'))],
    ],
    ['points quoted with a gap', '3) wójt; 7) rada;', [pkt('3', 'wójt;'), pkt('7', 'rada;')]],
    ['paragraphs quoted with a gap', '3. Wójt. 7. Rada.', [ust('3', 'Wójt.'), ust('7', 'Rada.')]],
    [
      'repealed units',
      '1. (uchylony) 2. Rada: 1) (uchylony) 2) sesja.',
      [ust('1', '(uchylony)'), ust('2', 'Rada:', pkt('1', '(uchylony)'), pkt('2', 'sesja.'))],
    ],
    [
      'letters that do not begin with the first',
      '1) są: p) gmina, r) powiat, s) kraj, t) rok, u) dzień, w) czas',
      [pkt('1', 'są: p) gmina, r) powiat, s) kraj, t) rok, u) dzień, w) czas')],
    ],
    [
      'a chapter',
      'Rozdział 6b Mienie gminy Art. 67c. 1. Gmina. 2. Powiat. Rozdział 6c Nadzór Art. 67d. Wojewoda.',
      [
        rozdz('6b', 'Mienie gminy', art('67c', ust('1', 'Gmina.'), ust('2', 'Powiat.'))),
        rozdz('6c', 'Nadzór', art('67d', 'Wojewoda.')),
      ],
    ],
    [
      'a chapter whose first heading is followed by that of a subchapter',
      'Rozdział 4aa Rozliczenie partycypacji Oddział 1 Przepisy ogólne Art. 33da. Wpłata. Oddział 2 Umowa Art. 33dd. Najem.',
      [
        rozdz(
          '4aa',
          'Rozliczenie partycypacji',
          oddz('1', 'Przepisy ogólne', art('33da', 'Wpłata.')),
          oddz('2', 'Umowa', art('33dd', 'Najem.')),
        ),
      ],
    ],
    [
      'a division whose Roman number looks like a word',
      'Dział VIIIa Kary Art. 90a. Wojewoda. Dział XVIII Przepisy końcowe Art. 91. Wójt.',
      [
        dz('VIIIa', 'Kary', art('90a', 'Wojewoda.')),
        dz('XVIII', 'Przepisy końcowe', art('91', 'Wójt.')),
      ],
    ],
  ])('%s', (_, text, units) => {
    expect(read(text)).toEqual(units)
  })
})
