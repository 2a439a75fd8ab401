/**
 * What a route tells the root about itself, in `export const handle`. A page for reading only sets
 * `hydrate: false`: it is then sent as a document alone, without the program's scripts and without
 * its data a second time, and brings what little script it needs itself.
 */
export interface PageHandle {
  readonly hydrate?: boolean
}

/** Whether the page that these routes make needs the program's scripts. */
export function needsScripts(handles: readonly unknown[]): boolean {
  return !handles.some(
    (handle) =>
      typeof handle === 'object' &&
      handle !== null &&
      'hydrate' in handle &&
      handle.hydrate === false,
  )
}
