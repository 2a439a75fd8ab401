import type { Ref } from 'react'
import type { MarkedRange } from './read-back.ts'

interface MarkedFieldProps {
  readonly id: string
  readonly text: string
  readonly marks: readonly MarkedRange[]
  readonly describedBy: string
  readonly field: Ref<HTMLTextAreaElement>
  readonly onChange: (text: string) => void
}

/**
 * A text field whose words can be marked: the same text lies behind it, set alike, and carries the marks.
 * Both share one cell of a grid, so that the field grows with its text and nothing has to be scrolled in
 * step. The reasons are told in words beside the field.
 */
export function MarkedField({ id, text, marks, describedBy, field, onChange }: MarkedFieldProps) {
  return (
    <div className="marked-field">
      <div aria-hidden="true">
        {pieces(text, marks).map(({ words, marked }, index) =>
          marked ? <mark key={index}>{words}</mark> : words,
        )}
        {'\n'}
      </div>
      <textarea
        ref={field}
        id={id}
        name="text"
        value={text}
        spellCheck
        rows={8}
        aria-describedby={describedBy}
        aria-invalid={marks.length > 0 ? true : undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
    </div>
  )
}

/** The text cut where marks begin and end; of overlapping marks the first counts. */
function pieces(
  text: string,
  marks: readonly MarkedRange[],
): readonly { readonly words: string; readonly marked: boolean }[] {
  const found: { words: string; marked: boolean }[] = []
  let at = 0
  for (const { start, end } of marks) {
    if (start < at || end > text.length || end <= start) continue
    found.push({ words: text.slice(at, start), marked: false })
    found.push({ words: text.slice(start, end), marked: true })
    at = end
  }
  found.push({ words: text.slice(at), marked: false })
  return found
}
