import { formatList, plural } from './format.ts'

/** Several recommendations read on one text of an act. */
export const together = {
  title: 'Rekomendacje razem',
  lead: 'Wybierz rekomendacje, a zobaczysz ustawę tak, jakby je wszystkie przyjęto. Przy każdym zmienionym słowie widać, skąd pochodzi.',
  choose: 'Rekomendacje zmieniające tę ustawę',
  show: 'Pokaż razem',
  name: (number: string, version: number) => `${number}, wersja ${version}`,
  none: 'Nie wybrano rekomendacji',
  noneText: 'Zaznacz co najmniej jedną i wybierz „Pokaż razem”.',
  nothing: 'Żadna rekomendacja nie zmienia tej ustawy.',

  older: (base: string) => `Te rekomendacje zmieniają starszy tekst ustawy niż ${base}`,
  olderText:
    'Żeby przeczytać je razem z pozostałymi, autor przenosi szkic na nowszy tekst i zapisuje wersję.',
  olderOn: (name: string, source: string) => `${name}: ${source}`,
  rebase: 'Przenieś szkic na nowszy tekst',
  olderAuthor: (author: string) => `może to zrobić ${author}`,
  silent: (numbers: readonly string[]) =>
    `Najnowsza wersja nie zmienia tej ustawy: ${formatList(numbers)}.`,
  failed: 'Tych zmian nie da się wprowadzić do tekstu ustawy:',

  noConflicts: 'Wybrane rekomendacje nie kolidują ze sobą.',
  conflicts: (count: number) => `Kolizje: ${count}`,
  conflictHint:
    'Wybierz, czyje brzmienie ma stać w tekście poniżej i w nowym szkicu. Wybór jest w adresie strony, więc można go przesłać dalej.',
  orderHint: 'O tekście rozstrzyga kolejność: wybierz, która rekomendacja ma pierwszeństwo.',
  wholeText: 'Cała ustawa',
  choiceOf: (place: string) => `Czyje brzmienie: ${place}`,
  showChosen: 'Pokaż z tym wyborem',
  toChoice: (name: string) => `Kolizja: stoi tu brzmienie ${name}. Zmień wybór`,

  text: 'Ustawa po przyjęciu',
  shown: 'Pokaż',
  shownChanged: 'zmieniane jednostki z sąsiednimi',
  shownAll: 'całą ustawę',
  shownPart: (label: string, touched: boolean) => (touched ? `${label} (zmieniany)` : label),
  go: 'Przejdź',
  from: (names: string) => `Zmiana: ${names}.`,
  shared: (count: number) =>
    `Brzmienia obok siebie: ${plural(count, { one: 'rekomendacja', few: 'rekomendacje', many: 'rekomendacji' })}`,
  merged: 'Złożone słowo po słowie',
  all: 'Wszystkie zmieniają tę jednostkę tak samo.',
  quoted: (text: string) => `„${text.trim()}”`,
  agreement: (added: string, removed: string) =>
    added === '' && removed === ''
      ? 'Nie mają w tej jednostce żadnej wspólnej zmiany.'
      : `Wspólne dla wszystkich: ${[added && `dodanie ${added}`, removed && `skreślenie ${removed}`]
          .filter(Boolean)
          .join(', ')}.`,
  law: 'Ustawa',
  missing: 'Nie ma tej jednostki.',
  added: 'dodaje',
  removed: 'skreśla',
  end: 'koniec zmiany',

  compose: 'Utwórz szkic z tych brzmień',
  composeHint:
    'Powstanie nowa rekomendacja ze zmianami wszystkich wybranych i ze wskazaniem, z których powstała. W kolizjach wejdzie do niej wybrane brzmienie.',
  composeOnly: (acts: string) => `Szkic obejmie tylko tę ustawę; zmian w ${acts} nie przeniesie.`,
  link: 'Czytaj rekomendacje razem',
}
