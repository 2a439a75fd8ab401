import {
  useEffect,
  useRef,
  type ClipboardEvent,
  type KeyboardEvent,
  type SyntheticEvent,
} from 'react'
import type { OpenUnit } from '#app/core/draft/open-unit.ts'
import { fieldId } from '../form/field.tsx'
import { beginsWithMark } from './client/marks.ts'
import type { OpenSession } from './client/open-session.ts'
import { useStudioDesk, useWatched } from './client/use-studio.ts'

interface LiveWordsProps {
  readonly open: OpenSession
  readonly unit: OpenUnit
  readonly label: string
}

/** The field of a unit's words: keys that save, leave and go back; units that are pasted are read. */
export function LiveWords({ open, unit, label }: LiveWordsProps) {
  const studio = useStudioDesk()
  const { session, caret } = open
  const text = useWatched(session.words)
  const status = useWatched(studio.status)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    const area = field.current
    if (!area) return
    area.focus({ preventScroll: true })
    const [start, end] = caret.get() ?? [area.value.length, area.value.length]
    area.setSelectionRange(start, end)
    area.closest('.unit-editor')?.scrollIntoView({ block: 'nearest' })
  }, [caret])
  const keepCaret = ({ currentTarget: area }: SyntheticEvent<HTMLTextAreaElement>) => {
    caret.set([area.selectionStart, area.selectionEnd])
  }
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const command = event.ctrlKey || event.metaKey
    if (event.key === 'Escape' || (event.key === 'Enter' && command && !event.shiftKey)) {
      event.preventDefault()
      studio.close()
    } else if (event.key === 'Enter' && command && open.add === null) {
      event.preventDefault()
      studio.change(splitAt(unit, event.currentTarget))
    }
  }
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (!beginsWithMark(pasted)) return
    event.preventDefault()
    studio.change({ intent: 'paste', place: unit.place, text: pasted })
  }
  const id = fieldId('text')
  const problem = status.kind === 'refused' ? status.problem : undefined
  return (
    <>
      <label className="hidden-visually" htmlFor={id}>
        {label}
      </label>
      <textarea
        ref={field}
        id={id}
        className="law-text"
        value={text}
        rows={Math.min(14, Math.max(2, Math.ceil(text.length / 68) + text.split('\n').length - 1))}
        onChange={(event) => session.type(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onSelect={keepCaret}
        onPaste={onPaste}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
      />
      {problem ? (
        <p className="problem" id={`${id}-problem`}>
          {problem}
        </p>
      ) : null}
    </>
  )
}

/** The form that makes two units of one where the caret stands. */
export function splitAt(
  { place }: OpenUnit,
  { value, selectionStart }: HTMLTextAreaElement,
): Readonly<Record<string, string>> {
  const [text, rest] = [value.slice(0, selectionStart), value.slice(selectionStart)]
  return { intent: 'split', place, text, rest }
}
