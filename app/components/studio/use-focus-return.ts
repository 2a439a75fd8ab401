import { useEffect, useRef } from 'react'

/** Gives the focus back to the unit that was open when its editor closes. */
export function useFocusReturn(open: string | null): void {
  const before = useRef(open)
  useEffect(() => {
    const closed = before.current
    before.current = open
    if (closed === null || open !== null) return
    const links = [...document.querySelectorAll<HTMLElement>('[data-unit]')]
    links.find((link) => link.dataset.unit === closed)?.focus({ preventScroll: true })
  }, [open])
}
