import { useEffect, type RefObject } from 'react'

/** Which way a walk leaves the part of the statute that is shown. */
export type WalkedBeyond = 'before' | 'after'

/**
 * Walking through the units of the statute: of their links one is in the tab order, ↑ and ↓ go to the
 * next, Home and End to the ends; a click on a unit's words opens it. ↑ on the first and ↓ on the last go
 * `beyond`. The links are real ones, so that without this the page works as plain forms do.
 */
export function useWalk(
  root: RefObject<HTMLElement>,
  open: (id: string) => void,
  beyond: (way: WalkedBeyond) => void,
): void {
  useEffect(() => {
    const place = root.current
    if (!place) return
    const onKey = (event: KeyboardEvent) => {
      const link = linkOf(event.target)
      if (!link || event.altKey || event.ctrlKey || event.metaKey) return
      const all = linksIn(place)
      const at = all.indexOf(link)
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 }[event.key]
      if (next === undefined) return
      const target = all[next]
      event.preventDefault()
      if (target) target.focus()
      else beyond(next < 0 ? 'before' : 'after')
    }
    const onFocus = (event: FocusEvent) => {
      const link = linkOf(event.target)
      if (link) setCurrent(place, link)
    }
    const onClick = (event: MouseEvent) => {
      const target = event.target instanceof Element ? event.target : null
      if (!target || target.closest('a, button, textarea, summary, form')) return
      const id = target.closest<HTMLElement>('[data-words]')?.dataset.words
      // Words that were marked are to be copied, not changed.
      if (id === undefined || !window.getSelection()?.isCollapsed) return
      open(id)
    }
    place.addEventListener('keydown', onKey)
    place.addEventListener('focusin', onFocus)
    place.addEventListener('click', onClick)
    return () => {
      place.removeEventListener('keydown', onKey)
      place.removeEventListener('focusin', onFocus)
      place.removeEventListener('click', onClick)
    }
  }, [root, open, beyond])
  // Units come and go with every change of the text.
  useEffect(() => {
    const place = root.current
    if (place && !place.querySelector('[data-unit][tabindex="0"]')) {
      const [first] = linksIn(place)
      if (first) setCurrent(place, first)
    }
  })
}

function linkOf(target: EventTarget | null): HTMLElement | null {
  return target instanceof HTMLElement && target.dataset.unit !== undefined ? target : null
}

export function linksIn(place: HTMLElement): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>('[data-unit]')]
}

function setCurrent(place: HTMLElement, link: HTMLElement): void {
  for (const other of place.querySelectorAll<HTMLElement>('[data-unit][tabindex="0"]')) {
    if (other !== link) other.tabIndex = -1
  }
  link.tabIndex = 0
}
