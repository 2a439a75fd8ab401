/** Ways of seeing what a recommendation changes. */
export const changeViews = ['inline', 'beside', 'after'] as const
export type ChangeView = (typeof changeViews)[number]

/** The view that an address asks for; anything else is the first. */
export function changeViewOf(value: string | null): ChangeView {
  return changeViews.find((view) => view === value) ?? 'inline'
}
