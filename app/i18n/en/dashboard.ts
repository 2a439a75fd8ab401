import type * as pl from '../pl/dashboard.ts'
import { plural } from './format.ts'

export const plot: typeof pl.plot = {
  table: 'The same figures as a table',
}

const dayForms = { one: 'day', many: 'days' }

/** The page for an association's board: where recommendations wait and what becomes of them. */
export const dashboard: typeof pl.dashboard = {
  title: 'Overview',
  lead: 'Where recommendations wait, for how long, how many move on and with what outcome. The figures cover the recommendations that you may read.',
  empty: 'There are no recommendations to count yet.',
  count: (count: number) => plural(count, { one: 'recommendation', many: 'recommendations' }),
  days: (count: number) => plural(count, dayForms),
  waiting: {
    title: 'Where they wait',
    summary: (count: number, most: string) =>
      `${plural(count, { one: 'recommendation is', many: 'recommendations are' })} waiting, most of them at the stage “${most}”.`,
    columns: ['Stage', 'Number', 'Median of days', 'Longest (days)', 'Which one longest'],
  },
  howLong: {
    title: 'How long they have been waiting (median)',
    summary: (longest: string, days: number) =>
      `They wait longest at the stage “${longest}”: usually ${plural(days, dayForms)}.`,
  },
  lasting: {
    title: 'How long finished stages lasted (median)',
    summary: (count: number) =>
      `From ${plural(count, { one: 'finished stage', many: 'finished stages' })}.`,
    columns: ['Place', 'Finished stages', 'Median of days', 'Longest (days)'],
  },
  throughput: {
    title: 'How many moved on in each quarter',
    summary: (quarters: number) =>
      `Submitted to KWRiST, given an opinion and promulgated in ${plural(quarters, { one: 'quarter', many: 'quarters' })}.`,
    series: ['submitted to KWRiST', 'opinion of the plenary', 'promulgated in Dz.U.'],
    columns: ['Quarter', 'Submitted to KWRiST', 'Opinion of the plenary', 'Promulgated in Dz.U.'],
    quarter: (quarter: string) => `Q${quarter.slice(6)} ${quarter.slice(0, 4)}`,
  },
  outcome: {
    title: 'What became of the recommendations in each area',
    summary: (areas: number) => plural(areas, { one: 'area', many: 'areas' }),
    area: 'Area',
    names: {
      writing: 'in the association',
      localSide: 'with the local government side',
      kwrist: 'in KWRiST',
      state: 'in the government and parliament',
      enacted: 'in Dziennik Ustaw',
      ended: 'ended without an act',
    },
  },
}
