import { useNavigation } from '@remix-run/react'
import { useEffect, useRef, useState, type RefObject } from 'react'
import { keepText, readKeptText, type TextAt } from './kept-text.ts'

interface KeptText {
  readonly text: string
  /** What a save has to say of the revision that the text grew from. */
  readonly revision: number
  readonly setText: (text: string) => void
  /** True while the field holds what is not saved. */
  readonly unsaved: boolean
  readonly discard: () => void
}

/**
 * A text in a field that this browser keeps until it is saved: a closed tab or a lost connection loses
 * nothing. It stays with the revision that it grew from, so that what others saved since is merged with it
 * and never overwritten. `refused` is what was sent last and not saved.
 */
export function useKeptText(key: string, saved: TextAt, refused: TextAt | null): KeptText {
  const [typed, setTyped] = useState(refused ?? saved)
  const sent = useSentText(typed.text)
  const before = useRef(saved)
  const isRefused = refused !== null
  const restored = useRef<string | null>(null)
  useEffect(() => {
    if (restored.current === key) return
    restored.current = key
    const kept = readKeptText(localStorage, key)
    if (kept?.text === saved.text) keepText(localStorage, key, null)
    else if (kept && !isRefused) setTyped(kept)
  }, [key, saved.text, isRefused])
  useEffect(() => {
    const was = before.current
    if (was.revision === saved.revision && was.text === saved.text) return
    before.current = saved
    // What was refused or is being written stays; what was saved comes back as the program writes it.
    if (isRefused || ![was.text, sent.current].includes(typed.text)) return
    keepText(localStorage, key, null)
    setTyped(saved)
  }, [key, saved, isRefused, typed.text, sent])
  const setText = (text: string): void => {
    const revision = typed.text === saved.text ? saved.revision : typed.revision
    const next = { text, revision }
    keepText(localStorage, key, text === saved.text ? null : next)
    setTyped(next)
  }
  const unsaved = typed.text !== saved.text
  return {
    text: typed.text,
    revision: unsaved ? typed.revision : saved.revision,
    setText,
    unsaved,
    discard: () => {
      setText(saved.text)
    },
  }
}

/** What stood in the field when its form, or the one of a conflict about it, was sent last. */
function useSentText(text: string): RefObject<string | null> {
  const { formData } = useNavigation()
  const sent = useRef<string | null>(null)
  const shown = useRef(text)
  useEffect(() => {
    shown.current = text
  }, [text])
  const isSending = formData?.get('intent') === 'provisions'
  useEffect(() => {
    if (isSending) sent.current = shown.current
  }, [isSending])
  return sent
}
