import { statusOfText } from '../statute/status.ts'
import type { Run } from './align.ts'
import { isFigure } from './figures.ts'
import type { ChangeClass } from './segment.ts'

/** „ust. 1 pkt 1 i 2” for „ust. 1 pkt 1 lit. b i 2”: citations, and figures that go on with one. */
function isReference({ old, new: now }: Run): boolean {
  const sides = [old, now].map((atoms) => atoms.filter((atom) => !atom.little))
  return sides.every(
    (telling) =>
      telling.every(({ kind }) => kind === 'citation' || kind === 'number') &&
      (telling.length === 0 || telling[0]?.kind === 'citation'),
  )
}

/** The class of one place where two texts differ, by the kinds of token it touches. */
export function classify(change: Run): ChangeClass {
  const touched = [...change.old, ...change.new]
  const now = change.new.map((atom) => atom.space + atom.text).join('')
  if (statusOfText(now) !== 'active') return 'repeal'
  if (touched.every((atom) => atom.kind === 'punctuation')) return 'punctuation'
  const telling = touched.filter((atom) => !atom.little)
  if (telling.length === 0) return 'wording'
  if (telling.every(isFigure)) return 'number'
  if (isReference(change)) return 'reference'
  return 'wording'
}
