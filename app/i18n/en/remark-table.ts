import { remarkTable as polish } from '../pl/remark-table.ts'

/** The table of remarks on its page. As a file it goes to Polish offices, and stays Polish. */
export const remarkTable: typeof polish = {
  ...polish,
  columns: {
    ...polish.columns,
    by: 'Submitted by',
    body: 'Remark',
    wording: 'Proposed wording',
    position: 'Position',
    reason: 'Reasons for the position',
  },
  remarkNumber: 'No.',
  downloads: 'Download the table (in Polish)',
}
