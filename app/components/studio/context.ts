import type { EditQuery } from '#app/paths.ts'

/** What every part of the desk needs to know to send its forms. */
export interface StudioContext {
  /** Number of the recommendation. */
  readonly number: string
  /** Identifier of the person at the desk. */
  readonly person: string
  readonly act: string
  readonly revision: number
  /** What is shown, for links that change one thing of it. */
  readonly query: EditQuery
}
