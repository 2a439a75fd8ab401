import { useNavigate } from '@remix-run/react'
import { useCallback, useEffect, useRef, type RefObject } from 'react'
import { partBeyond } from '#app/core/draft/part-beyond.ts'
import type { StudioText } from '#app/core/draft/studio-text.ts'
import { paths } from '#app/paths.ts'
import type { StudioContext } from '../context.ts'
import { linksIn, type WalkedBeyond } from './use-walk.ts'

/**
 * Walks on where the shown part of the statute ends: shows the part before or after it and gives the
 * focus to the unit that follows there. At the ends of the act nothing happens.
 */
export function useNextPart(
  root: RefObject<HTMLElement>,
  { number, act }: StudioContext,
  text: StudioText,
): (way: WalkedBeyond) => void {
  const navigate = useNavigate()
  const going = useRef<{ readonly part: string; readonly way: WalkedBeyond } | null>(null)
  const { part, lines } = text
  useEffect(() => {
    const goal = going.current
    if (!root.current || goal === null || !lines.some(({ id }) => id === goal.part)) return
    going.current = null
    const links = linksIn(root.current)
    links.at(goal.way === 'before' ? -1 : 0)?.focus()
  }, [root, part, lines])
  return useCallback(
    (way) => {
      const next = partBeyond(text, way)
      // A key that is held comes again before the part is there.
      if (next === null || going.current?.part === next) return
      going.current = { part: next, way }
      navigate(paths.proposalEdit(number, { act, at: next }), { preventScrollReset: true })
    },
    [navigate, number, act, text],
  )
}
