import type { RowFate } from '#app/core/review/plan-answers.ts'
import { plural } from './format.ts'

const rows = { one: 'wiersz', few: 'wiersze', many: 'wierszy' }
const threads = { one: 'wątek', few: 'wątki', many: 'wątków' }

/** What is wrong with a returned file, and what to do about it. */
const fileProblems = {
  empty: 'Wybierz plik z wypełnionym zestawieniem.',
  'too-large': 'Plik jest za duży: najwyżej 3 MB. Zestawienie uwag nie potrzebuje obrazów.',
  'unpacked-too-large':
    'Plik jest po rozpakowaniu za duży jak na zestawienie uwag. Usuń z niego obrazy i puste wiersze albo skopiuj samą tabelę do nowego pliku.',
  damaged: 'Pliku nie da się odczytać: jest uszkodzony. Zapisz go ponownie jako DOCX lub XLSX.',
  encrypted: 'Plik jest zaszyfrowany hasłem. Zapisz go bez hasła i wczytaj ponownie.',
  pdf: 'To jest plik PDF. Wczytaj zestawienie jako DOCX, XLSX lub CSV.',
  'old-office': 'To jest plik w starym formacie DOC lub XLS. Zapisz go jako DOCX lub XLSX.',
  'open-document': 'To jest plik OpenDocument. Zapisz go jako DOCX lub XLSX („Zapisz jako…”).',
  'other-kind': 'To nie jest plik DOCX, XLSX ani CSV.',
  'no-table':
    'W pliku nie ma zestawienia uwag: brakuje tabeli z kolumnami „Stanowisko” i „Uzasadnienie stanowiska” albo „Klucz”.',
  'no-keys':
    'W zestawieniu nie ma kluczy, więc nie wiadomo, których uwag dotyczy. Przywróć kolumnę „Klucz” z pobranego pliku.',
}

const fates: Readonly<Record<RowFate, string>> = {
  answered: 'nowe stanowisko',
  changed: 'zmiana stanowiska',
  reopened: 'ponowne otwarcie',
  unchanged: 'bez zmian',
  meanwhile: 'zmieniono w międzyczasie',
  notUnderstood: 'stanowisko niezrozumiałe',
  noPosition: 'brak stanowiska',
  noReason: 'brak uzasadnienia',
  tooLong: 'uzasadnienie za długie',
  withdrawn: 'uwaga wycofana',
  unknownKey: 'nie ma takiej uwagi',
  otherTable: 'uwaga do innej rekomendacji',
  noKey: 'wiersz bez klucza',
  twice: 'klucz powtórzony',
}

/** What a person should know of a row, beyond its fate's name. */
const explained: Partial<Readonly<Record<RowFate, string>>> = {
  reopened: 'W pliku nie ma już stanowiska albo uwagę odesłano do ponownego rozpatrzenia.',
  meanwhile:
    'Po pobraniu zestawienia zmieniono stanowisko albo treść tej uwagi. Zaznacz wiersz tylko wtedy, gdy ma zastąpić to, co zapisano.',
  notUnderstood: 'Wybierz stanowisko, jeżeli wiersz ma być wczytany.',
  noPosition:
    'Jest uzasadnienie, ale nie ma stanowiska. Wybierz je, jeżeli wiersz ma być wczytany.',
  noReason: 'To stanowisko wymaga uzasadnienia. Dopisz je i wybierz stanowisko.',
  tooLong: 'Zmieści się najwyżej 20 000 znaków. Skróć uzasadnienie i wybierz stanowisko.',
  withdrawn: 'Autor wycofał uwagę, więc nie można na nią odpowiedzieć.',
  twice: 'Wiersze o tym samym kluczu różnią się. Zostaw jeden z nich i wczytaj plik ponownie.',
  noKey: 'Nową uwagę dodaje się przy tekście. Wiersz nie zostanie wczytany.',
}

/** The table of remarks that comes back filled in. */
export const returnedTable = {
  title: 'Wczytaj wypełnione zestawienie',
  lead: 'Plik DOCX, XLSX lub CSV pobrany z tej strony, z wpisanymi stanowiskami. Przed zapisaniem zobaczysz, co się zmieni.',
  file: 'Plik z zestawieniem',
  fileHint:
    'Najwyżej 3 MB. Kolejność wierszy i kolumn nie ma znaczenia; wiersze można usunąć. Uwagi rozpoznaje się po kolumnie „Klucz”.',
  read: 'Sprawdź plik',
  fileProblems,
  fates,
  explained,

  previewTitle: 'Co się zmieni',
  previewLead: 'Jeszcze niczego nie zapisano.',
  nothing: 'Ten plik niczego nie zmienia.',
  nothingText: 'Wszystkie wiersze mówią to, co już zapisano, albo nie mają stanowiska.',
  toTake: (count: number) => `Do zapisania: ${plural(count, rows)}`,
  toDecide: (count: number) => `Do rozstrzygnięcia: ${plural(count, rows)}`,
  notTaken: (count: number) => `Nie zostaną wczytane: ${plural(count, rows)}`,
  unchanged: (count: number) => `Bez zmian: ${plural(count, rows)}`,
  takeRow: (remark: number) => `Uwaga ${remark}`,
  now: 'Teraz',
  after: 'Po zapisaniu',
  noAnswer: 'bez stanowiska',
  open: 'czeka na odpowiedź',
  inFile: 'W pliku',
  emptyCell: 'puste',
  position: 'Stanowisko',
  leaveOut: 'nie wczytuj tego wiersza',
  reason: 'Uzasadnienie stanowiska',
  take: 'Zapisz zaznaczone',
  takeHint:
    'Zapis trafia do wątków uwag jako Twoja odpowiedź. Wcześniejsze stanowiska pozostają w historii.',
  back: 'Wróć do zestawienia',
  noneChosen: 'Nie zaznaczono żadnego wiersza.',
  changedSince:
    'Nic nie zapisano, ponieważ ktoś w międzyczasie zmienił uwagi, których to dotyczy. Sprawdź wiersze do rozstrzygnięcia.',
  unfinished: 'Nic nie zapisano: w wierszach do rozstrzygnięcia czegoś brakuje.',
  taken: (count: number) => `Zapisano stanowiska z pliku: ${plural(count, threads)}.`,
}
