import { useEffect, useState } from 'react'

/** A field of another component, by its id: its text as it is typed, and a way to write into it. */
export function useFieldText(id: string, start: string) {
  const [text, setText] = useState(start)
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const field = document.getElementById(id)
    if (!(field instanceof HTMLTextAreaElement)) return
    const read = (): void => setText(field.value)
    read()
    setReady(true)
    field.addEventListener('input', read)
    return () => field.removeEventListener('input', read)
  }, [id])
  const write = (words: string): void => {
    const field = document.getElementById(id)
    if (!(field instanceof HTMLTextAreaElement)) return
    field.focus()
    field.setRangeText(words, 0, field.value.length, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
    field.scrollTop = field.scrollHeight
  }
  return { text, write, ready }
}
