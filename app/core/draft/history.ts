/** `other`: not made in the editor (an import, a carried-over text), so not undone there either. */
export type SaveKind = 'edit' | 'undo' | 'redo' | 'other'

/** One save of a draft, as far as undoing needs it. */
export interface Save {
  /** The revision that the save made. */
  readonly revision: number
  readonly by: string
  readonly kind: SaveKind
  /**
   * Of an edit: saves of one group, with nobody's between them, are undone together: the typing in one
   * unit. Of an undo or a redo: the first revision of the step that it turned round.
   */
  readonly group: string
}

/** Saves that are undone and done again as one: from the revision before the first to the last. */
export interface Step {
  readonly first: number
  readonly last: number
}

/** Steps in the order in which they are tried: one that others have built upon hides none behind it. */
export interface History {
  readonly undo: readonly Step[]
  readonly redo: readonly Step[]
}

/**
 * What one person can undo and do again. Everybody has a history of their own: undoing takes back
 * one's own last step, whatever others did meanwhile (their work is kept by the merge). A new edit ends
 * what could be done again, as in every editor. `saves` are in the order of their revisions.
 */
export function historyOf(saves: readonly Save[], person: string): History {
  const done: (Step & { readonly group: string })[] = []
  const undone: (Step & { readonly group: string })[] = []
  for (const { revision, by, kind, group } of saves) {
    if (by !== person || kind === 'other') continue
    const last = done.at(-1)
    if (kind === 'undo') {
      const step = take(done, group)
      if (step) undone.push(step)
    } else if (kind === 'redo') {
      const step = take(undone, group)
      // Nothing joins a step that was done again.
      if (step) done.push({ ...step, group: '' })
    } else {
      undone.length = 0
      const joins = group !== '' && last?.group === group && last.last === revision - 1
      if (joins) done[done.length - 1] = { ...last, last: revision }
      else done.push({ first: revision, last: revision, group })
    }
  }
  return { undo: newestFirst(done), redo: newestFirst(undone) }
}

/** Takes the step that begins at a revision out of a list; the newest one where none is named. */
function take<T extends Step>(steps: T[], first: string): T | undefined {
  const named = steps.findIndex((step) => String(step.first) === first)
  return named < 0 ? steps.pop() : steps.splice(named, 1)[0]
}

function newestFirst(steps: readonly Step[]): readonly Step[] {
  return steps.map(({ first, last }) => ({ first, last })).reverse()
}
