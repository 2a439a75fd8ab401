import { plural } from './format.ts'

/** The statute as a book. */
export const statute = {
  contents: 'Spis treści',
  contentsOf: (title: string) => `Spis treści: ${title}`,
  omitted: (before: string, after: string) =>
    `wyciąg: pominięto przepisy między art. ${before} a art. ${after}`,
  omittedStart: (after: string) => `wyciąg: pominięto przepisy przed art. ${after}`,
  touched: (numbers: string) => `zmienia ${numbers}`,
  touchedElsewhere: (count: number) =>
    `${plural(count, {
      one: 'rekomendacja zmienia',
      few: 'rekomendacje zmieniają',
      many: 'rekomendacji zmienia',
    })} inny tekst tej ustawy i widać je na jego marginesie:`,
  touchedBy: 'Rekomendacje zmieniające ten przepis',
  propose: 'Zaproponuj zmianę',
  proposeFor: (unit: string) => `Zaproponuj zmianę: ${unit}`,
  permanentLink: (unit: string) => `Stały odnośnik: ${unit}`,
  excerpt: 'wyciąg',
  excerptTitle: 'To wyciąg z ustawy',
  excerptHint:
    'Program zawiera przepisy, których dotyczą przykładowe rekomendacje, i ich otoczenie. Cały tekst wczytuje koordynator na stronie „Teksty ustaw” albo polecenie',
  source: (source: string) => `Źródło: ${source}`,
  asOf: (day: string) => `stan prawny na ${day}`,
  text: 'Tekst ustawy',
  chooseText: 'Stan prawny',
  show: 'Pokaż',
  compare: 'Porównaj teksty',
  download: 'Pobierz tekst',
  articles: (count: number) =>
    plural(count, { one: 'artykuł', few: 'artykuły', many: 'artykułów' }),
  find: 'Znajdź w tekście ustawy',
  findSubmit: 'Znajdź',
  findClear: 'Wyczyść',
  findNone: (question: string) => `Nie znaleziono „${question}” w tym tekście.`,
  findTooShort: 'Wpisz co najmniej dwa znaki.',
  findPlace: (at: number, of: number) => `${at} z ${of}`,
  findPlaces: { one: 'miejsce', few: 'miejsca', many: 'miejsc' },
  findPrevious: 'Poprzednie',
  findNext: 'Następne',
}
