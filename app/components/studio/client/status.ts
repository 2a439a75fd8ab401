import { studio } from '#app/i18n/pl/studio.ts'

/** How the saving of the draft stands, as the person sees it at all times. */
export type SaveStatus =
  /** `null`: nothing was saved since the page was opened. */
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving' }
  /** No answer came; the words are kept in this browser. */
  | { readonly kind: 'offline' }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'conflict' }

/** Said with every key, and told once: the same object is no change. */
export const saving: SaveStatus = { kind: 'saving' }

/** The status in words. */
export function statusText(status: SaveStatus, time: (at: string) => string): string {
  switch (status.kind) {
    case 'saved':
      return status.at === null ? studio.state.unchanged : studio.state.saved(time(status.at))
    case 'saving':
      return studio.state.saving
    case 'offline':
      return studio.state.offline
    case 'refused':
      return studio.state.refused(status.problem)
    case 'conflict':
      return studio.state.conflict
  }
}

const byTrouble: readonly SaveStatus['kind'][] = [
  'conflict',
  'refused',
  'offline',
  'saving',
  'saved',
]

/** Of the states of several fields the one to be told: trouble first, of saves the last. */
export function worst(all: readonly SaveStatus[]): SaveStatus {
  const rank = ({ kind }: SaveStatus) => byTrouble.indexOf(kind)
  return all.reduce(
    (told, one) => {
      if (told.kind === 'saved' && one.kind === 'saved') {
        return (one.at ?? '') > (told.at ?? '') ? one : told
      }
      return rank(one) < rank(told) ? one : told
    },
    { kind: 'saved', at: null },
  )
}

/** A value that components may watch without being drawn again with the page. */
export interface Watched<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  readonly subscribe: (listener: () => void) => () => void
}

export function watched<T>(first: T): Watched<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (next === value) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
