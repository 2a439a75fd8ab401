import { useEffect, useState } from 'react'

/** Proposals that a person put out of sight, kept in this browser alone. */
interface Skipped {
  readonly skipped: readonly string[]
  /** `null` until the page's script runs: without it nothing would be remembered. */
  readonly skip: ((key: string) => void) | null
  readonly showAgain: () => void
}

const nameOf = (number: string): string => `nowela:skipped:${number}`

/** Remembers for a draft which proposals are not wanted; a changed proposal is a new one. */
export function useSkipped(number: string): Skipped {
  const [skipped, setSkipped] = useState<readonly string[] | null>(null)
  useEffect(() => {
    setSkipped((localStorage.getItem(nameOf(number)) ?? '').split('\n').filter(Boolean))
  }, [number])
  const keep = (keys: readonly string[]): void => {
    localStorage.setItem(nameOf(number), keys.join('\n'))
    setSkipped(keys)
  }
  return {
    skipped: skipped ?? [],
    skip: skipped && ((key) => keep([...skipped, key])),
    showAgain: () => keep([]),
  }
}
