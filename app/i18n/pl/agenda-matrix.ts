import type { DemandFate } from '#app/core/record/agenda-matrix.ts'
import { dashboard } from './dashboard.ts'
import { formatShortDate, plural } from './format.ts'

/** What became of each demand of the Congress. */
export const agendaMatrix = {
  title: 'Co się stało z postulatami',
  link: 'Co się stało z każdym',
  lead: 'Każdy postulat z agendy Kongresu, rekomendacje, które na niego odpowiadają, i to, dokąd doszły: opinia, projekt, ustawa. Dobre praktyki są dowodem potrzeby.',
  figures: 'Postulaty według tego, co się z nimi stało',
  all: 'wszystkie postulaty',
  fates: {
    unanswered: 'bez rekomendacji',
    ...dashboard.outcome.names,
  } satisfies Record<DemandFate, string>,
  answeredBy: (count: number) =>
    `Na postulaty odpowiada ${plural(count, {
      one: 'rekomendacja',
      few: 'rekomendacje',
      many: 'rekomendacji',
    })}.`,
  furthest: 'O postulacie świadczy rekomendacja, która doszła najdalej.',
  filters: {
    label: 'Zawęź zestawienie',
    area: 'Obszar',
    act: 'Ustawa',
    fate: 'Co się stało',
    any: 'wszystkie',
    apply: 'Pokaż',
    clear: 'Wyczyść',
  },
  count: (shown: number, all: number) =>
    shown === all
      ? plural(all, { one: 'postulat', few: 'postulaty', many: 'postulatów' })
      : `${shown} z ${plural(all, { one: 'postulatu', few: 'postulatów', many: 'postulatów' })}`,
  none: 'Żaden postulat nie spełnia tych warunków.',
  noneText: 'Zmień warunki albo je wyczyść.',
  empty: 'Nie wpisano jeszcze postulatów.',
  unanswered: 'Nie odpowiada na niego jeszcze żadna rekomendacja, którą możesz czytać.',
  columns: {
    area: 'Obszar',
    code: 'Numer',
    demand: 'Postulat',
    fate: 'Co się stało',
    proposal: 'Rekomendacja',
    title: 'Tytuł',
    version: 'Wersja',
    standing: 'Gdzie jest i na co czeka',
    since: 'Od',
    law: 'Projekt albo ustawa',
    share: 'Ile weszło do ustawy',
    practices: 'Dobre praktyki',
  },
  version: (version: number) => (version === 0 ? 'bez wersji' : `wersja ${version}`),
  standing: (label: string, since: string) => `${label} (od ${formatShortDate(since)})`,
  bill: (name: string, stage: string) => `projekt ${name}: ${stage}`,
  practice: (number: number, leader: string) => `${number}. ${leader}`,
  nothing: '–',
  shareNote: 'słów rekomendacji',
}
