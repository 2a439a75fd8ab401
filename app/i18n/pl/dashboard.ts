import type { AreaOutcome } from '#app/core/record/dashboard.ts'
import { plural } from './format.ts'

export const plot = {
  table: 'Te same liczby w tabeli',
}

const dayForms = { one: 'dzień', few: 'dni', many: 'dni' }

/** The page for an association's board: where recommendations wait and what becomes of them. */
export const dashboard = {
  title: 'Przegląd',
  lead: 'Gdzie czekają rekomendacje, jak długo, ile ich przechodzi dalej i z jakim wynikiem. Liczby obejmują rekomendacje, które możesz czytać.',
  empty: 'Nie ma jeszcze rekomendacji do policzenia.',
  count: (count: number) =>
    plural(count, { one: 'rekomendacja', few: 'rekomendacje', many: 'rekomendacji' }),
  days: (count: number) => plural(count, dayForms),
  waiting: {
    title: 'Gdzie czekają',
    summary: (count: number, most: string) =>
      `${plural(count, { one: 'rekomendacja czeka', few: 'rekomendacje czekają', many: 'rekomendacji czeka' })}, najwięcej na etapie „${most}”.`,
    columns: ['Etap', 'Liczba', 'Mediana dni', 'Najdłużej (dni)', 'Która najdłużej'],
  },
  howLong: {
    title: 'Jak długo już czekają (mediana)',
    summary: (longest: string, days: number) =>
      `Najdłużej czekają na etapie „${longest}”: zwykle ${plural(days, dayForms)}.`,
  },
  lasting: {
    title: 'Ile trwały etapy, które się zakończyły (mediana)',
    summary: (count: number) =>
      `Z ${plural(count, { one: 'zakończonego etapu', few: 'zakończonych etapów', many: 'zakończonych etapów' })}.`,
    columns: ['Miejsce', 'Zakończonych etapów', 'Mediana dni', 'Najdłużej (dni)'],
  },
  throughput: {
    title: 'Ile przeszło dalej w kwartale',
    summary: (quarters: number) =>
      `Wniesione do KWRiST, zaopiniowane i ogłoszone w ${plural(quarters, { one: 'kwartale', few: 'kwartałach', many: 'kwartałach' })}.`,
    series: ['wniesione do KWRiST', 'zaopiniowane przez plenum', 'ogłoszone w Dz.U.'],
    columns: ['Kwartał', 'Wniesione do KWRiST', 'Zaopiniowane przez plenum', 'Ogłoszone w Dz.U.'],
    quarter: (quarter: string) => `${quarter.slice(6)} kwartał ${quarter.slice(0, 4)}`,
  },
  outcome: {
    title: 'Co się stało z rekomendacjami w każdym obszarze',
    summary: (areas: number) => plural(areas, { one: 'obszar', few: 'obszary', many: 'obszarów' }),
    area: 'Obszar',
    names: {
      writing: 'w stowarzyszeniu',
      localSide: 'u strony samorządowej',
      kwrist: 'w KWRiST',
      state: 'w rządzie i parlamencie',
      enacted: 'w Dzienniku Ustaw',
      ended: 'zakończone bez ustawy',
    } satisfies Record<AreaOutcome, string>,
  },
}
