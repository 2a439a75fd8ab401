import type * as pl from '../pl/agenda-matrix.ts'
import { dashboard } from './dashboard.ts'
import { formatShortDate, plural } from './format.ts'

const demands = { one: 'demand', many: 'demands' }

/** What became of each demand of the Congress. */
export const agendaMatrix: typeof pl.agendaMatrix = {
  title: 'What became of the demands',
  link: 'What became of each',
  lead: 'Each demand on the agenda of the Congress, the recommendations that answer it, and how far they have come: opinion, bill, act. Good practices are the evidence of the need.',
  figures: 'Demands by what became of them',
  all: 'all demands',
  fates: { unanswered: 'no recommendation', ...dashboard.outcome.names },
  answeredBy: (count: number) =>
    plural(count, {
      one: 'recommendation answers the demands.',
      many: 'recommendations answer the demands.',
    }),
  furthest: 'A demand stands where the most advanced of its recommendations stands.',
  filters: {
    label: 'Narrow the table',
    area: 'Area',
    act: 'Act',
    fate: 'What became of it',
    any: 'all',
    apply: 'Show',
    clear: 'Clear',
  },
  count: (shown: number, all: number) =>
    shown === all ? plural(all, demands) : `${shown} of ${plural(all, demands)}`,
  none: 'No demand meets these conditions.',
  noneText: 'Change the conditions or clear them.',
  empty: 'No demands have been entered yet.',
  unanswered: 'No recommendation that you may read answers it yet.',
  columns: {
    area: 'Area',
    code: 'Number',
    demand: 'Demand',
    fate: 'What became of it',
    proposal: 'Recommendation',
    title: 'Title',
    version: 'Version',
    standing: 'Where it is and what it is waiting for',
    since: 'Since',
    law: 'Bill or act',
    share: 'How much became law',
    practices: 'Good practices',
  },
  version: (version: number) => (version === 0 ? 'no version' : `version ${version}`),
  standing: (label: string, since: string) => `${label} (since ${formatShortDate(since)})`,
  bill: (name: string, stage: string) => `bill ${name}: ${stage}`,
  practice: (number: number, leader: string) => `${number}. ${leader}`,
  nothing: '–',
  shareNote: 'of the recommendation’s words',
}
