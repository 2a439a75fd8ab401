import { useDeferredValue, useEffect, useMemo } from 'react'
import { diffText } from '#app/core/diff/segments.ts'
import type { OpenUnit } from '#app/core/draft/open-unit.ts'
import { studio as words } from '#app/i18n/pl/studio.ts'
import { Segments } from '../diff/segments.tsx'
import type { OpenSession } from './client/open-session.ts'
import { useWatched } from './client/use-studio.ts'

/**
 * The first comparison of Polish words in a browser builds what cuts texts into words, a tenth of a
 * second: it is done while nobody types.
 */
export function useReadyDifference() {
  useEffect(() => {
    const make = () => void diffText('ą', 'ę')
    // Safari has no idle callback.
    if (!('requestIdleCallback' in window)) {
      const timer = setTimeout(make, 1_000)
      return () => clearTimeout(timer)
    }
    const idle = window.requestIdleCallback(make)
    return () => window.cancelIdleCallback(idle)
  }, [])
}

/** The difference of what is typed from the statute, a moment behind the keys. */
export function LiveDifference({
  open: { session },
  unit: { original },
}: {
  readonly open: OpenSession
  readonly unit: OpenUnit
}) {
  const text = useDeferredValue(useWatched(session.words))
  const change = useMemo(() => diffText(original, text), [original, text])
  return (
    <div className="live" aria-label={words.preview} role="group">
      <Segments segments={change} />
    </div>
  )
}
