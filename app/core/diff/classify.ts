import type { Run } from './align.ts'
import type { ChangeClass } from './segment.ts'

/** „(uchylony)” and what older texts print in its place (ZTP § 106). */
const repealNote = /^\s*\(?(?:uchylon|skreślon|utracił[ao]? moc)\p{L}*\)?[.;,]?\s*$/u

/** True when a text is only the note that its unit was repealed. */
export function isRepealNote(text: string): boolean {
  return repealNote.test(text)
}

/** The class of one place where two texts differ, by the kinds of token it touches. */
export function classify(change: Run): ChangeClass {
  const touched = [...change.old, ...change.new]
  if (isRepealNote(change.new.map((atom) => atom.space + atom.text).join(''))) return 'repeal'
  if (touched.every((atom) => atom.kind === 'punctuation')) return 'punctuation'
  const telling = touched.filter((atom) => !atom.little)
  if (telling.length === 0) return 'wording'
  if (telling.every((atom) => atom.kind === 'citation')) return 'reference'
  if (telling.every((atom) => atom.kind === 'number' || atom.kind === 'date')) return 'number'
  return 'wording'
}
