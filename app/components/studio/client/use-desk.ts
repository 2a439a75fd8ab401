import { useRevalidator } from '@remix-run/react'
import { startTransition, useCallback, useEffect, useRef, useState } from 'react'
import { withChanged } from '#app/core/draft/changed-lines.ts'
import { paths } from '#app/paths.ts'
import type { FreshDesk, StudioDesk } from '../desk.ts'

/** So often a desk that could not be asked for is asked for again. */
const retry = 5_000

type Asked =
  | { readonly ok: true; readonly fresh: FreshDesk }
  | { readonly ok: false; readonly reason: 'offline' | 'refused' }

/**
 * The desk as the page was loaded, or newer. A refresh is no navigation: it leaves the page where it is
 * scrolled, brings only the lines that changed, and a key pressed meanwhile is drawn first.
 */
export function useDesk(loaded: StudioDesk): {
  readonly desk: StudioDesk
  readonly refresh: () => void
} {
  const { revalidate } = useRevalidator()
  const [shown, setShown] = useState({ loaded, desk: loaded })
  const desk = shown.loaded === loaded ? shown.desk : loaded
  const current = useRef(shown)
  const timer = useRef<ReturnType<typeof setTimeout>>()
  useEffect(() => {
    current.current = { loaded, desk }
  }, [loaded, desk])
  const refresh = useCallback(() => {
    clearTimeout(timer.current)
    const from = current.current
    void askDesk(from.desk).then((asked) => {
      // Another act or part was opened meanwhile.
      if (current.current.loaded !== from.loaded) return
      if (asked.ok) {
        startTransition(() => {
          const fresh = withFresh(from.desk, asked.fresh)
          setShown((was) => ({
            loaded: from.loaded,
            desk: was.loaded === from.loaded ? newer(was.desk, fresh) : fresh,
          }))
        })
      } else if (asked.reason === 'offline') timer.current = setTimeout(refresh, retry)
      // The session has ended, or the draft is closed: the page itself is answered with that.
      else void Promise.resolve(revalidate()).catch(() => undefined)
    })
  }, [revalidate])
  useEffect(() => () => clearTimeout(timer.current), [])
  return { desk, refresh }
}

async function askDesk({ context, text }: StudioDesk): Promise<Asked> {
  const { number, query, revision } = context
  const known = text ? { known: String(revision), lines: String(text.lines.length) } : {}
  try {
    const response = await fetch(paths.proposalDesk(number, { ...query, ...known }), {
      redirect: 'manual',
    })
    if (response.status >= 502) return { ok: false, reason: 'offline' }
    if (!response.ok) return { ok: false, reason: 'refused' }
    const fresh: unknown = await response.json()
    return isFresh(fresh) ? { ok: true, fresh } : { ok: false, reason: 'offline' }
  } catch {
    return { ok: false, reason: 'offline' }
  }
}

/** The route answers this and nothing else; a proxy's own page is none. */
function isFresh(value: unknown): value is FreshDesk {
  return typeof value === 'object' && value !== null && 'context' in value && 'text' in value
}

function withFresh({ text: before }: StudioDesk, { text, ...desk }: FreshDesk): StudioDesk {
  if (text === null) return { ...desk, text: null }
  return { ...desk, text: { ...text, lines: withChanged(before?.lines ?? [], text.lines) } }
}

/** Answers may come in another order than they were asked for. */
function newer(a: StudioDesk, b: StudioDesk): StudioDesk {
  return a.context.revision > b.context.revision ? a : b
}
