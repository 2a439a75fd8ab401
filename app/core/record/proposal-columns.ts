/** What a list of recommendations can show beside number and title, in the order of its columns. */
export const columnIds = [
  'acts',
  'area',
  'organisation',
  'stage',
  'since',
  'due',
  'author',
  'version',
] as const

export type ColumnId = (typeof columnIds)[number]

/** Shown where nobody has chosen. */
const usualColumns: readonly ColumnId[] = ['acts', 'stage', 'since', 'author']

/** The columns that an address names, in their order; the usual ones where it names none it knows. */
export function chosenColumns(named: readonly string[]): readonly ColumnId[] {
  const chosen = columnIds.filter((id) => named.includes(id))
  return chosen.length === 0 ? usualColumns : chosen
}
