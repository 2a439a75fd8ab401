import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { paths } from '#app/paths.ts'
import type { StudioContext } from '../context.ts'
import type { ReadBack } from './read-back.ts'

/** How long after the last letter the text is read: typing goes on undisturbed. */
const pauseMs = 250

/** What the server reads in the text; `null` before its first answer. The newest text always wins. */
export function useReadBack(
  { number, act }: StudioContext,
  text: string,
): { readonly result: ReadBack | null; readonly reading: boolean } {
  const fetcher = useFetcher<ReadBack>({ key: `provisions ${number}` })
  const { submit } = fetcher
  const asked = useRef<string | null>(null)
  useEffect(() => {
    if (asked.current === text) return
    const timer = setTimeout(
      () => {
        asked.current = text
        submit({ text, act }, { method: 'post', action: paths.proposalProvisions(number) })
      },
      asked.current === null ? 0 : pauseMs,
    )
    return () => clearTimeout(timer)
  }, [text, act, number, submit])
  return { result: fetcher.data ?? null, reading: fetcher.state !== 'idle' }
}
