import { statusOfText } from '../statute/status.ts'
import type { Run } from './align.ts'
import type { ChangeClass } from './segment.ts'

/** The class of one place where two texts differ, by the kinds of token it touches. */
export function classify(change: Run): ChangeClass {
  const touched = [...change.old, ...change.new]
  const now = change.new.map((atom) => atom.space + atom.text).join('')
  if (statusOfText(now) !== 'active') return 'repeal'
  if (touched.every((atom) => atom.kind === 'punctuation')) return 'punctuation'
  const telling = touched.filter((atom) => !atom.little)
  if (telling.length === 0) return 'wording'
  if (telling.every((atom) => atom.kind === 'citation')) return 'reference'
  if (telling.every((atom) => atom.kind === 'number' || atom.kind === 'date')) return 'number'
  return 'wording'
}
