import { useEffect, useState } from 'react'
import { paths } from '#app/paths.ts'

/** What the server says of the draft every few seconds. */
export interface Pulse {
  readonly revision: number
  readonly updatedBy: string
  /** Whether that is the person at this page. */
  readonly mine: boolean
  readonly others: readonly { readonly name: string; readonly place: string }[]
}

/** Often enough to see somebody come; a page nobody looks at asks nothing. */
const every = 5_000

/**
 * Tells the server that this person is in the draft, and where; and who else is, and whether it was
 * changed. Plain asking works behind every proxy and needs no connection to be kept open.
 */
export function usePulse(number: string, place: string): Pulse | null {
  const [pulse, setPulse] = useState<Pulse | null>(null)
  useEffect(() => {
    let stopped = false
    let asking = false
    const ask = async () => {
      // A slow server is not asked again before it has answered.
      if (document.hidden || asking) return
      asking = true
      try {
        const response = await fetch(paths.proposalSaving(number, { at: place }))
        if (!response.ok || stopped) return
        const now: unknown = await response.json()
        if (!stopped && isPulse(now)) setPulse((was) => (same(was, now) ? was : now))
      } catch {
        // The next time; that the connection is lost is told by saving.
      } finally {
        asking = false
      }
    }
    void ask()
    const timer = setInterval(() => void ask(), every)
    return () => {
      stopped = true
      clearInterval(timer)
    }
  }, [number, place])
  return pulse
}

/** The route answers this and nothing else; a proxy's own page is none. */
function isPulse(value: unknown): value is Pulse {
  return typeof value === 'object' && value !== null && 'revision' in value && 'others' in value
}

function same(a: Pulse | null, b: Pulse): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
