import type { StudioText } from './studio-text.ts'

/** The part that follows the shown one, or the one before it; `null` at the ends of the act. */
export function partBeyond(
  { parts, part, lines }: StudioText,
  way: 'before' | 'after',
): string | null {
  const shown = new Set(lines.map(({ id }) => id))
  const at = parts.findIndex(({ id }) => id === part)
  const beyond = way === 'after' ? parts.slice(at + 1) : parts.slice(0, Math.max(at, 0)).reverse()
  return beyond.find(({ id }) => !shown.has(id))?.id ?? null
}
