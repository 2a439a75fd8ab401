import { diffText } from '../diff/segments.ts'

/** A stretch of a text that is exchanged; an insertion where `start` is `end`. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
  /** Other dashes, spaces or quotation marks for the same words. */
  readonly typographic: boolean
}

/** The edits that make `text` of `base`, in order; made one after another they give it exactly. */
export function editsOf(base: string, text: string): readonly TextEdit[] {
  const edits: TextEdit[] = []
  let at = 0
  let open: { start: number; end: number; text: string } | null = null
  const close = () => {
    if (open) edits.push({ ...open, typographic: false })
    open = null
  }
  for (const segment of diffText(base, text)) {
    if (segment.kind === 'same') {
      close()
      const end = at + (segment.was ?? segment.text).length
      if (segment.was !== undefined) {
        edits.push({ start: at, end, text: segment.text, typographic: true })
      }
      at = end
      continue
    }
    open ??= { start: at, end: at, text: '' }
    if (segment.kind === 'removed') {
      at += segment.text.length
      open = { ...open, end: at }
    } else {
      open = { ...open, text: open.text + segment.text }
    }
  }
  close()
  return edits
}

/** Whether two edits of one text cannot both be made: no word of the text is left between them. */
export function collide(base: string, a: TextEdit, b: TextEdit): boolean {
  if (isSame(a, b)) return false
  const [first, second] =
    a.start < b.start || (a.start === b.start && a.end < b.end) ? [a, b] : [b, a]
  return second.start <= first.end || base.slice(first.end, second.start).trim() === ''
}

/** Makes edits of which no two collide; the same edit twice is made once. */
export function makeEdits(base: string, edits: readonly TextEdit[]): string {
  const inOrder = edits
    .filter((edit, index) => edits.findIndex((other) => isSame(edit, other)) === index)
    .toSorted((a, b) => a.start - b.start)
  let text = ''
  let at = 0
  for (const edit of inOrder) {
    text += base.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return text + base.slice(at)
}

function isSame(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text
}
