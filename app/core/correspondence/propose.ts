import type { EditorChange } from '../amendment/edit/change.ts'
import { newText, type TextDiff } from '../diff/segment.ts'
import { diffText } from '../diff/segments.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import type { Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { locate } from '../statute/locate.ts'
import { printUnits } from '../statute/print.ts'
import { statusOfText } from '../statute/status.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { carryWords } from './carry-words.ts'
import { exchangeCitations } from './exchange-citations.ts'
import { exchangeTerms, type Exchanged } from './exchange-terms.ts'
import type { Correspondence } from './find-counterparts.ts'
import { doubt, type CorrespondenceProblem } from './problem.ts'
import type { Tier } from './tier.ts'

/** A change of one provision, to be made in another act as well. */
export interface ChangeToCarry {
  readonly tier: Tier
  /** The own act before the amendment, for what the new words cite. */
  readonly own: Pick<Statute, 'units'>
  readonly correspondence: Correspondence
  /** What the amendment does to the provision; of an added one the unit that it brings. */
  readonly diff: UnitDiff
}

/** The parallel change of the counterpart. */
export interface ParallelChange {
  /** `null` where nothing can be proposed; `problems` say why. */
  readonly change: EditorChange | null
  /** The counterpart's wording as it stands and as it would be; of an added unit its words. */
  readonly segments: TextDiff
  readonly problems: readonly CorrespondenceProblem[]
}

/**
 * Writes the change of a provision as one of its counterpart: at `address` of `other`, the text that is
 * on the screen; for an added provision the unit behind which it comes. The edit is the same, in the
 * other act's terms and with its citations; what cannot be carried over is said and not guessed.
 */
export function proposeCounterpartChange(
  carried: ChangeToCarry,
  other: Pick<Statute, 'units'>,
  address: Address,
): ParallelChange {
  const found = locate(other, address)
  if (!found.ok || found.part) return nothing('not-carried')
  const { diff } = carried
  const { unit } = found
  const exchange = exchangeFor(carried, address, wordsOf(unit))
  if (diff.change === 'added') return added(diff, address, exchange)
  if (diff.change !== 'changed') return nothing('not-carried')
  if (statusOfText(newText(diff.segments)) !== 'active') return repealed(unit, address)
  const titled = kinds[unit.kind].systematising
  if (titled !== kinds[diff.kind].systematising) return nothing('not-carried')
  const words = titled ? unit.heading : unit.text
  const { text, problems } = carryWords(titled ? diff.heading : diff.segments, words, exchange)
  if (text === words) return { change: null, segments: [], problems }
  return { change: { kind: 'setText', address, text }, segments: diffText(words, text), problems }
}

function exchangeFor(
  { tier, own, correspondence, diff }: ChangeToCarry,
  to: Address,
  beside: string,
): (words: string) => Exchanged {
  return (words) => {
    const from = diff.oldAddress ?? diff.address
    const cited = exchangeCitations(words, { own, from, to, correspondence })
    const terms = exchangeTerms(cited.text, tier, beside)
    return { text: terms.text, problems: [...cited.problems, ...terms.problems] }
  }
}

function added(
  { newUnit }: UnitDiff,
  address: Address,
  exchange: (words: string) => Exchanged,
): ParallelChange {
  if (!newUnit || kinds[newUnit.kind].systematising) return nothing('not-carried')
  const { text, problems } = exchange(printedWords(newUnit))
  const change: EditorChange = { kind: 'addAfter', address, text }
  return { change, segments: [{ kind: 'added', text, class: 'added' }], problems }
}

function repealed(unit: Unit, address: Address): ParallelChange {
  const text = wordsOf(unit)
  const segments: TextDiff = [{ kind: 'removed', text, class: 'repeal' }]
  return { change: { kind: 'repeal', address }, segments, problems: [] }
}

function nothing(code: 'not-carried'): ParallelChange {
  return { change: null, segments: [], problems: [doubt(code, '')] }
}

/** The words of a unit as a person would type them: without its mark, smaller units with theirs. */
function printedWords({ text, children }: Unit): string {
  const inside = printUnits(children)
    .replace(/\n\s*\n/gu, '\n')
    .trim()
  return [text, inside].filter((part) => part !== '').join('\n')
}

function wordsOf({ text, children }: Unit): string {
  return [text, ...children.map(wordsOf)].join(' ').trim()
}
