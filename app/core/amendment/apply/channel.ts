import type { Range } from '../../problem.ts'

interface Edit extends Range {
  readonly text: string
}

/** A text under change: every edit addresses the text as it stood before all of them. */
export interface Channel {
  readonly before: string
  readonly edits: Edit[]
}

export function channel(before: string): Channel {
  return { before, edits: [] }
}

/** Notes an edit; false when it meddles with one noted before. Insertions at one place queue up. */
export function note(target: Channel, start: number, end: number, text: string): boolean {
  const meddles = target.edits.some((edit) =>
    start === end || edit.start === edit.end
      ? start < edit.end && end > edit.start
      : start < edit.end && edit.start < end,
  )
  if (meddles) return false
  target.edits.push({ start, end, text })
  return true
}

/** The text with all edits made; the same string when there are none. */
export function settled(target: Channel): string {
  if (target.edits.length === 0) return target.before
  const edits = target.edits
    .map((edit, order) => ({ edit, order }))
    .sort((a, b) => a.edit.start - b.edit.start || a.edit.end - b.edit.end || a.order - b.order)
  let text = ''
  let last = 0
  for (const { edit } of edits) {
    text += target.before.slice(last, edit.start) + edit.text
    last = edit.end
  }
  return text + target.before.slice(last)
}
