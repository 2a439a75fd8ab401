import type { StudioAnswer } from '../answer.ts'
import type { StudioDesk } from '../desk.ts'

/** Ways of working on one draft, in the order of their tabs; `?view=` names them. */
export const studioViews = ['text', 'provisions', 'rationale'] as const

export type StudioViewName = (typeof studioViews)[number]

export interface ViewProps {
  readonly desk: StudioDesk
  /** What was said of the form last sent; `null` when there was none or it was saved. */
  readonly answer: StudioAnswer | null
}

/** The view that an address asks for: the text unless another is named. */
export function viewNamed(name: string | undefined): StudioViewName {
  return studioViews.find((view) => view === name) ?? 'text'
}
