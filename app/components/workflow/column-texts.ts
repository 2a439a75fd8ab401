import type { ColumnId } from '#app/core/record/proposal-columns.ts'
import type { ListedProposal } from './listed-proposal.ts'

/** Every column beside number and title as plain words, days as ISO days: for files and short cells. */
export const columnTexts: Readonly<Record<ColumnId, (proposal: ListedProposal) => string>> = {
  acts: ({ acts }) => acts.join(', '),
  area: ({ area }) => area,
  organisation: ({ organisation }) => organisation,
  stage: ({ label }) => label,
  since: ({ since }) => since,
  due: ({ due }) => due?.day ?? '',
  author: ({ author }) => author,
  version: ({ version }) => (version === 0 ? '' : String(version)),
}
