import type { Range } from '../../problem.ts'
import type { Phrase } from './phrases.ts'

/** „7) po art. 17 dodaje się art. 17a w brzmieniu: …”: an instruction quoted as a new wording. */
const quotedInstruction =
  /^\s*(?:(?:\d+[a-z]*|[a-z]{1,3})\)\s*|[-–—−]\s*)?(?:w|po|art\.|ust\.|§|pkt|lit\.|uchyla|dodaje|skreśla|użyt|wyraz)[^„”]{0,200}?(?:otrzymuj[eą]|dodaje się|uchyla się|skreśla się|zastępuje się)/u

/** Whether an act amends others itself: „o zmianie ustawy …”, „zmieniająca ustawę …” (ZTP § 96). */
export function isAmendingAct(title: string): boolean {
  return /^(?:o zmianie|zmieniając|o zmianach)/u.test(title)
}

/**
 * Whether an amendment of an amending act reaches into one of its instructions (ZTP § 91) and not into
 * an ordinary provision of it, such as a transitional one. Told by a quoted instruction, or by the comma
 * at which the path of the instruction passes to that of the amended act: „w art. 1 w pkt 3, w art. 3a”.
 */
export function changesInstruction(
  phrases: readonly Phrase[],
  wordingAt: (inner: Range) => string,
): boolean {
  const quoted = phrases.some(
    (phrase) =>
      phrase.kind === 'wording' &&
      phrase.inner.some((inner) => quotedInstruction.test(wordingAt(inner).slice(0, 400))),
  )
  return quoted || phrases.some((_, i) => switchesPath(phrases, i))
}

/**
 * Whether words begin with an article: below „w art. 5 w pkt 110:” that is one of the act that the
 * instruction changes, where the print sets the two paths on different levels.
 */
export function namesArticle(phrases: readonly Phrase[]): boolean {
  const [first] = phrases.flatMap((phrase) => ('chain' in phrase ? [phrase.chain] : []))
  return first?.[0]?.kind === 'article'
}

function switchesPath(phrases: readonly Phrase[], index: number): boolean {
  const [before, comma, after] = phrases.slice(index, index + 3)
  if (before?.kind !== 'in' || comma?.kind !== 'and' || !comma.comma) return false
  const inner = before.chain.at(-1)?.kind
  const leaves = inner === 'point' || inner === 'letter' || inner === 'indent'
  if (!leaves || !after) return false
  if (after.kind === 'in') return after.chain[0]?.kind === 'article'
  return after.kind === 'units' || after.kind === 'unitAnchor'
}
