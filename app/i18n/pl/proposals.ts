import type { ColumnId } from '#app/core/record/proposal-columns.ts'
import type { SortKey } from '#app/core/record/proposal-list.ts'
import { lateFor } from './durations.ts'
import { plural } from './format.ts'

const ofAll = { one: 'rekomendacji', few: 'rekomendacji', many: 'rekomendacji' }

/** The list and the board of recommendations. */
export const proposals = {
  title: 'Rekomendacje',
  lead: 'Propozycje zmian w ustawach samorządowych: gdzie są i na co czekają.',
  views: 'Sposób pokazania rekomendacji',
  table: 'Tabela',
  board: 'Tablica',
  new: 'Nowa rekomendacja',
  count: (chosen: number, all: number) =>
    chosen === all
      ? plural(all, { one: 'rekomendacja', few: 'rekomendacje', many: 'rekomendacji' })
      : `${chosen} z ${plural(all, ofAll)}`,
  range: (from: number, until: number, chosen: number) =>
    `${from}–${until} z ${plural(chosen, ofAll)}`,
  narrowedFrom: (all: number) => ` (wszystkich: ${all})`,
  filters: {
    label: 'Zawęź listę',
    q: 'Tytuł lub numer',
    act: 'Ustawa',
    area: 'Obszar',
    organisation: 'Organizacja',
    group: 'Etap',
    author: 'Autor',
    any: 'wszystkie',
    anyone: 'wszyscy',
    apply: 'Pokaż',
    clear: 'Wyczyść',
  },
  columns: {
    number: 'Numer',
    title: 'Tytuł',
    acts: 'Ustawy',
    stage: 'Gdzie jest',
    since: 'Od',
    due: 'Termin',
    area: 'Obszar',
    organisation: 'Organizacja',
    author: 'Autor',
    version: 'Wersja',
  } satisfies Record<SortKey | ColumnId, string>,
  chooseColumns: 'Kolumny tabeli',
  savedViews: 'Gotowe widoki',
  everything: 'Wszystkie',
  late: 'Po terminie',
  atKwrist: 'W KWRiST',
  waitingLongest: 'Najdłużej w jednym miejscu',
  page: (page: number, pages: number) => `Strona ${page} z ${pages}`,
  pages: 'Strony listy',
  previous: '← Poprzednia',
  following: 'Następna →',
  move: 'Przenieś',
  moveCard: (number: string) => `Przenieś ${number}`,
  dragHint:
    'Kartę można przeciągnąć na inną kolumnę albo wybrać krok w „Przenieś”; krok zapisuje się dopiero w formularzu.',
  allOfLane: (count: number) =>
    `Wszystkie w tabeli (${plural(count, { one: 'rekomendacja', few: 'rekomendacje', many: 'rekomendacji' })})`,
  sortBy: (column: string) => `Sortuj według: ${column}`,
  none: 'Żadna rekomendacja nie spełnia tych warunków.',
  noneText: 'Zmień warunki albo je wyczyść.',
  empty: 'Nie ma jeszcze rekomendacji, które możesz czytać.',
  emptyText: 'Rekomendacje są widoczne dla wszystkich po opublikowaniu przez koordynatora.',
  unpublished: 'nieopublikowana',
  since: (day: string) => `od ${day}`,
  reviewUntil: (day: string) => `recenzja do ${day}`,
  dueOn: (day: string) => `termin ${day}`,
  plenaryOn: (day: string) => `plenum ${day}`,
  standing: (label: string) => `teraz: ${label}`,
  overdue: (due: string, days: number) => `${due} – ${lateFor(days)}`,
  emptyLane: 'Nic tu nie czeka.',
}
