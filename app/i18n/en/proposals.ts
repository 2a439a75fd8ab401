import type * as pl from '../pl/proposals.ts'
import { lateFor } from './durations.ts'
import { plural } from './format.ts'

const recommendations = { one: 'recommendation', many: 'recommendations' }

/** The list and the board of recommendations. */
export const proposals: typeof pl.proposals = {
  title: 'Recommendations',
  lead: 'Proposed changes to the acts on local government: where they are and what they are waiting for.',
  views: 'How to show the recommendations',
  table: 'Table',
  board: 'Board',
  new: 'New recommendation',
  count: (chosen: number, all: number) =>
    chosen === all ? plural(all, recommendations) : `${chosen} of ${plural(all, recommendations)}`,
  range: (from: number, until: number, chosen: number) =>
    `${from}–${until} of ${plural(chosen, recommendations)}`,
  narrowedFrom: (all: number) => ` (${all} in all)`,
  filters: {
    label: 'Narrow the list',
    q: 'Title or number',
    act: 'Act',
    area: 'Area',
    organisation: 'Organisation',
    group: 'Stage',
    author: 'Author',
    any: 'all',
    anyone: 'everybody',
    apply: 'Show',
    clear: 'Clear',
  },
  columns: {
    number: 'Number',
    title: 'Title',
    acts: 'Acts',
    stage: 'Where it is',
    since: 'Since',
    due: 'Deadline',
    area: 'Area',
    organisation: 'Organisation',
    author: 'Author',
    version: 'Version',
  },
  chooseColumns: 'Columns of the table',
  savedViews: 'Ready views',
  everything: 'All',
  late: 'Overdue',
  atKwrist: 'In KWRiST',
  waitingLongest: 'Longest in one place',
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  pages: 'Pages of the list',
  previous: '← Previous',
  following: 'Next →',
  move: 'Move',
  moveCard: (number: string) => `Move ${number}`,
  dragHint:
    'A card can be dragged to another column, or choose a step under “Move”; the step is recorded only in the form.',
  allOfLane: (count: number) => `All in the table (${plural(count, recommendations)})`,
  sortBy: (column: string) => `Sort by: ${column}`,
  none: 'No recommendation meets these conditions.',
  noneText: 'Change the conditions or clear them.',
  empty: 'There are no recommendations that you may read yet.',
  emptyText: 'Everybody sees a recommendation once the coordinator has published it.',
  unpublished: 'unpublished',
  since: (day: string) => `since ${day}`,
  reviewUntil: (day: string) => `review until ${day}`,
  dueOn: (day: string) => `due ${day}`,
  plenaryOn: (day: string) => `plenary ${day}`,
  standing: (label: string) => `now: ${label}`,
  overdue: (due: string, days: number) => `${due}, ${lateFor(days)}`,
  emptyLane: 'Nothing is waiting here.',
}
