import { useEffect, useRef, useState, type FocusEvent, type FormEvent } from 'react'
import type { ProsePart } from '#app/core/draft/content.ts'
import { fieldId } from '../../form/field.tsx'
import { movedCaret } from '../client/caret.ts'
import { useLive, useStudioDesk, useWatched } from '../client/use-studio.ts'

type TextField = HTMLTextAreaElement | HTMLInputElement

/**
 * What binds a field to the typing in a part of the prose. The field keeps its own text, as the browser
 * has it with undoing letter by letter, and takes another one only when others wrote beside.
 */
export function useSessionField<T extends TextField>(
  part: ProsePart,
  /** The text that the server drew: what is saved, or what it sent back. */
  drawn: string,
) {
  const { prose, refused } = useStudioDesk()
  const session = useWatched(prose.sessions)[part]
  const contested = useWatched(refused)?.conflict?.fields.some(({ name }) => name === part)
  const field = useRef<T>(null)
  const takesOver = !useLive()
  // Words typed before the page's script ran: taking the page over puts what was drawn in their place.
  const [early] = useState(() => (takesOver ? typedOver(fieldId(part), drawn) : null))
  useEffect(() => {
    if (early !== null && early !== prose.sessions.get()[part].opening) {
      prose.sessions.get()[part].type(early)
    }
  }, [early, prose, part])
  useEffect(() => {
    const show = () => {
      if (field.current) showIn(field.current, session.words.get())
    }
    show()
    return session.words.subscribe(show)
  }, [session])
  return {
    ref: field,
    readOnly: contested,
    onInput: (event: FormEvent<TextField>) => {
      session.type(event.currentTarget.value)
    },
    onFocus: () => {
      prose.at.set(part)
    },
    onBlur: (_event: FocusEvent<TextField>) => {
      prose.at.set(null)
      void session.finish()
    },
  }
}

/** The text of a field on the page: what was drawn, or what was typed over it. */
function typedOver(id: string, drawn: string): string {
  if (typeof document === 'undefined') return drawn
  const field = document.getElementById(id)
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement
  return isText && oneLine(field.value) !== oneLine(drawn) ? field.value : drawn
}

/** A field of one line has its text without line ends, and that is no typing. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, '')
}

function showIn(field: TextField, words: string): void {
  const { value, selectionStart } = field
  if (value === words) return
  field.value = words
  if (document.activeElement !== field) return
  const caret = movedCaret(value, words, selectionStart ?? words.length)
  field.setSelectionRange(caret, caret)
}
