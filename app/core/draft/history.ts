/** `other`: not made in the editor (an import, a carried-over text), so not undone there either. */
export type SaveKind = 'edit' | 'undo' | 'redo' | 'other'

/** One save of a draft, as far as undoing needs it. */
export interface Save {
  /** The revision that the save made. */
  readonly revision: number
  readonly by: string
  readonly kind: SaveKind
  /** Saves of one group, with nobody's between them, are undone together: the typing in one unit. */
  readonly group: string
}

/** Saves that are undone and done again as one: from the revision before the first to the last. */
export interface Step {
  readonly first: number
  readonly last: number
}

export interface History {
  /** The step that undoing would take back; `null`: none. */
  readonly undo: Step | null
  /** The step that doing again would bring back. */
  readonly redo: Step | null
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
      const step = done.pop()
      if (step) undone.push(step)
    } else if (kind === 'redo') {
      const step = undone.pop()
      // Nothing joins a step that was done again.
      if (step) done.push({ ...step, group: '' })
    } else {
      undone.length = 0
      const joins = group !== '' && last?.group === group && last.last === revision - 1
      if (joins) done[done.length - 1] = { ...last, last: revision }
      else done.push({ first: revision, last: revision, group })
    }
  }
  return { undo: stepOf(done.at(-1)), redo: stepOf(undone.at(-1)) }
}

function stepOf(step: Step | undefined): Step | null {
  return step ? { first: step.first, last: step.last } : null
}
