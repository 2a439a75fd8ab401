import { describe, expect, it } from 'vitest'
import { exchangeTerms } from '#app/core/correspondence/exchange-terms.ts'

const county = (text: string, beside = '') => exchangeTerms(text, 'gmina', beside).text
const commune = (text: string, beside = '') => exchangeTerms(text, 'powiat', beside).text
const doubts = (text: string, from: 'gmina' | 'powiat', beside = '') =>
  exchangeTerms(text, from, beside).problems.map(({ code, text: words }) => `${code}: ${words}`)

describe('the terms of usg in usp', () => {
  it.each([
    ['rada gminy', 'rada powiatu'],
    ['Rada gminy', 'Rada powiatu'],
    ['radzie zainteresowanej gminy', 'radzie zainteresowanego powiatu'],
    ['rady zainteresowanych gmin', 'rady zainteresowanych powiatów'],
    ['w każdej gminie', 'w każdym powiecie'],
    ['gminie przysługuje prawo', 'powiatowi przysługuje prawo'],
    ['Gminy mogą tworzyć związki', 'Powiaty mogą tworzyć związki'],
    ['tworzy, łączy, dzieli i znosi gminy', 'tworzy, łączy, dzieli i znosi powiaty'],
    ['gminy uczestniczącej w związku', 'powiatu uczestniczącego w związku'],
    ['gmina wykonująca zadania', 'powiat wykonujący zadania'],
    ['gminną osobą prawną', 'powiatową osobą prawną'],
    ['gminnych jednostek organizacyjnych', 'powiatowych jednostek organizacyjnych'],
    ['kierownik jednostki organizacyjnej gminy', 'kierownik jednostki organizacyjnej powiatu'],
    ['związki międzygminne', 'związki powiatów'],
    ['związków i porozumień międzygminnych', 'związków i porozumień powiatów'],
    ['mienia komunalnego', 'mienia powiatu'],
    ['w urzędzie gminy', 'w starostwie powiatowym'],
    ['zastępcy wójta', 'wicestarosty'],
    ['przez wójta', 'przez zarząd powiatu'],
    ['wójtowi (burmistrzowi, prezydentowi miasta)', 'zarządowi powiatu'],
    ['Wójt gminy', 'Zarząd powiatu'],
  ])('%s is %s', (ours, theirs) => {
    expect(county(ours)).toBe(theirs)
  })

  it('leave the titles of acts and a union’s own board alone', () => {
    for (const text of ['ustawy z dnia 8 marca 1990 r. o samorządzie gminnym', 'zarząd związku']) {
      expect(county(text)).toBe(text)
    }
  })
})

describe('the terms of usp in usg', () => {
  it.each([
    ['rada powiatu', 'rada gminy'],
    ['każdy powiat jest', 'każda gmina jest'],
    ['radę zainteresowanego powiatu', 'radę zainteresowanej gminy'],
    ['przez sąsiedni powiat', 'przez sąsiednią gminę'],
    ['do związków powiatów', 'do związków międzygminnych'],
    ['związkowi powiatów', 'związkowi międzygminnemu'],
    ['mieniem powiatu', 'mieniem komunalnym'],
    ['w starostwie powiatowym', 'w urzędzie gminy'],
    ['pracowników starostwa', 'pracowników urzędu gminy'],
    ['zarządowi powiatu', 'wójtowi'],
    ['Starosta i wicestarosta', 'Wójt i zastępca wójta'],
    ['powiatowych osób prawnych', 'gminnych osób prawnych'],
  ])('%s is %s', (ours, theirs) => {
    expect(commune(ours)).toBe(theirs)
  })

  it('leave a city with county rights and the county’s own services alone', () => {
    for (const text of ['miasta na prawach powiatu', 'powiatowych służb, inspekcji i straży']) {
      expect(commune(text)).toBe(text)
    }
  })
})

describe('what the program is not sure of', () => {
  it('is settled by the words of the counterpart', () => {
    expect(county('Wójt przedkłada', 'Starosta przedkłada uchwały.')).toBe('Starosta przedkłada')
    expect(doubts('Wójt przedkłada', 'gmina', 'Starosta przedkłada uchwały.')).toEqual([])
  })

  it('is said where they do not tell', () => {
    expect(doubts('Wójt przedkłada', 'gmina')).toEqual(['organ-unsure: Wójt'])
    expect(doubts('w powiecie i przez powiat, który działa', 'powiat')).toEqual([
      'agreement-unsure: który',
    ])
    expect(doubts('zebranie wiejskie sołectwa', 'gmina')).toEqual([
      'no-such-term: zebranie wiejskie',
      'no-such-term: sołectwa',
    ])
    expect(doubts('gmina z powiatami', 'gmina')).toEqual(['both-tiers-named: powiatami'])
  })
})
