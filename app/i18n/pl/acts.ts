import { plural } from './format.ts'

/** The list of acts, the comparison of their texts, the loading of new ones. */
export const acts = {
  title: 'Ustawy',
  lead: 'Teksty, na których pracują eksperci: do czytania, porównywania i zmieniania. Każdy przepis ma stały adres.',
  read: 'Czytaj ustawę',
  texts: (count: number) => plural(count, { one: 'tekst', few: 'teksty', many: 'tekstów' }),
  loadedTexts: 'Wczytane teksty',
  publication: 'Publikacja',
  asOf: 'Stan prawny',
  extent: 'Zakres',
  full: 'cały tekst',
  excerpt: 'wyciąg',
  loaded: 'Dodano',
  withProgram: 'administrator serwera',
  load: 'Wczytaj tekst ustawy',
  none: 'Nie wczytano jeszcze żadnej ustawy',
  noneHint: 'Tekst ustawy wczytuje koordynator albo administrator.',

  compareTitle: (act: string) => `Porównanie tekstów: ${act}`,
  compare: 'Porównanie tekstów',
  compareFrom: 'Tekst wcześniejszy',
  compareTo: 'Tekst późniejszy',
  compareSubmit: 'Porównaj',
  compareOne: 'Jest tylko jeden tekst tej ustawy',
  compareOneHint: 'Porównywać będzie można, gdy koordynator wczyta drugi tekst.',
  view: 'Układ',
  inline: 'W tekście',
  beside: 'Obok siebie',
  extentShown: 'Co pokazać',
  onlyChanges: 'Tylko zmiany',
  everything: 'Cały tekst',
  changedUnits: (count: number) =>
    plural(count, {
      one: 'zmieniona jednostka',
      few: 'zmienione jednostki',
      many: 'zmienionych jednostek',
    }),
  sameTexts: 'Te teksty niczym się nie różnią',
  provisions: 'Przepisy zmieniające',
  provisionsHint:
    'Wyprowadzone z porównania obu tekstów: tak brzmiałaby ustawa, która prowadzi od wcześniejszego do późniejszego.',
}
