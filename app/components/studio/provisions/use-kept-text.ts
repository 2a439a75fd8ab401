import { useEffect, useRef, useState } from 'react'

interface KeptText {
  readonly text: string
  readonly setText: (text: string) => void
  /** True while the field holds what is not saved. */
  readonly unsaved: boolean
  readonly discard: () => void
}

/**
 * A text in a field that this browser keeps until it is saved: a closed tab or a lost connection loses
 * nothing. `start` is what was refused last, or else what is saved.
 */
export function useKeptText(key: string, saved: string, start: string): KeptText {
  const [text, setText] = useState(start)
  useEffect(() => {
    const kept = localStorage.getItem(key)
    if (kept !== null && kept !== saved && start === saved) setText(kept)
    if (kept === saved) localStorage.removeItem(key)
  }, [key, saved, start])
  const before = useRef(saved)
  useEffect(() => {
    // What was refused stays in the field; what was saved comes back as the program writes it.
    if (before.current === saved || start !== saved) return
    before.current = saved
    localStorage.removeItem(key)
    setText(saved)
  }, [key, saved, start])
  const keep = (words: string): void => {
    if (words === saved) localStorage.removeItem(key)
    else localStorage.setItem(key, words)
    setText(words)
  }
  return { text, setText: keep, unsaved: text !== saved, discard: () => keep(saved) }
}
