import { sameText } from '../amendment/derive/same.ts'
import { collide, editsOf, makeEdits } from './text-edits.ts'

/**
 * The text with the changes of both sides, `null` when they changed the same words. A side that says
 * the same as the base changes nothing; where both say the same, `theirs` is printed. Typography of
 * `theirs` is kept wherever the words of `ours` do not replace it.
 */
export function mergeText(base: string, ours: string, theirs: string): string | null {
  if (sameText(ours, base) || sameText(ours, theirs)) return theirs
  if (sameText(theirs, base)) return ours
  const mine = editsOf(base, ours).filter(({ typographic }) => !typographic)
  const others = editsOf(base, theirs)
  const against = (of: (typeof others)[number]) => mine.some((edit) => collide(base, edit, of))
  if (others.some((edit) => !edit.typographic && against(edit))) return null
  const kept = others.filter((edit) => !edit.typographic || !against(edit))
  return makeEdits(base, [...mine, ...kept])
}
