import { bagOf, likeness } from '../diff/likeness.ts'
import { newText, type TextDiff } from '../diff/segment.ts'
import { diffText } from '../diff/segments.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { UnitDiff } from '../diff/unit-diff.ts'
import { sameAddress } from '../statute/address.ts'
import { normalise } from '../statute/normalise.ts'
import { statusOfText } from '../statute/status.ts'
import type { Statute } from '../statute/unit.ts'
import { shareOf, sumOf, type Outcome, type UnitOutcome, type Verdict } from './unit-outcome.ts'
import { changedWords, commonCount, countOf, wordsOf } from './words.ts'

type Text = Pick<Statute, 'units'>

/** Half of the wanted words or more are a recommendation carried out in part; less is another law. */
const mostOfIt = 0.5
/** Likeness from which a new unit at the same place, or at another one, is the one that was wanted. */
const alikeHere = 0.4
const alikeElsewhere = 0.5

/**
 * What became of every unit that a recommendation wanted to change: `base` is the text that it amended,
 * `proposed` that text as the recommendation would have it, `enacted` as the legislator left it. Units
 * are found by their place in `base`, new ones by place and likeness, so that a provision that came in
 * under another number is found. Any three texts may be compared. What is enacted as proposed has the
 * share 1, an unchanged statute the share 0.
 */
export function outcomeIn(base: Text, proposed: Text, enacted: Text): Outcome {
  const law = diffStatutes(base, enacted)
  const units = diffStatutes(base, proposed)
    .filter(isWanted)
    .map((wanted) => judge(wanted, law))
  return { units, share: shareOf(sumOf(units)) }
}

type Wanted = UnitDiff & { readonly change: UnitOutcome['wantedChange'] }

/** Units that only hold others are judged by what they hold. */
function isWanted(diff: UnitDiff): diff is Wanted {
  if (diff.change === 'same') return false
  return diff.change === 'moved' || ownDiff(diff).length > 0
}

function judge(wanted: Wanted, law: readonly UnitDiff[]): UnitOutcome {
  const found = counterpart(wanted, law)
  const words = Math.max(1, wantedWords(wanted))
  const verdict = verdictOf(wanted, found)
  const carried = verdict === 'same' ? words : verdict === 'not' ? 0 : carriedWords(wanted, found)
  return {
    address: wanted.address,
    wantedChange: wanted.change,
    verdict: verdict === 'partly' && carried / words < mostOfIt ? 'otherwise' : verdict,
    wanted: words,
    carried: Math.min(carried, words),
    enactedAddress: found === null || found.newUnit === null ? null : found.address,
    diff: diffText(newOf(wanted), found === null ? '' : newOf(found)),
  }
}

/** The line of the enacted law that answers to a wanted change; `null` when none does. */
function counterpart(wanted: Wanted, law: readonly UnitDiff[]): UnitDiff | null {
  if (wanted.oldUnit !== null) {
    const there = law.filter((one) => one.oldUnit !== null && samePlace(one, wanted))
    return there.find(({ oldUnit }) => oldUnit === wanted.oldUnit) ?? there[0] ?? null
  }
  const text = newOf(wanted)
  const words = bagOf(text)
  const changed = law.filter(
    (one) => one.kind === wanted.kind && (one.change === 'added' || one.change === 'changed'),
  )
  const here = changed.find(({ address }) => sameAddress(address, wanted.address)) ?? null
  const like = (one: UnitDiff) => (equal(newOf(one), text) ? 1 : likeness(words, bagOf(newOf(one))))
  if (here !== null && like(here) >= alikeHere) return here
  const [best] = changed
    .map((one) => ({ one, likeness: like(one) }))
    .sort((a, b) => b.likeness - a.likeness)
  return best !== undefined && best.likeness >= alikeElsewhere ? best.one : here
}

/** Whether two lines are of the same unit of the text that both compare with. */
function samePlace(a: UnitDiff, b: UnitDiff): boolean {
  return a.kind === b.kind && sameAddress(a.oldAddress ?? a.address, b.oldAddress ?? b.address)
}

/** `partly` here still means any other change; how much of it is asked next. */
function verdictOf(wanted: Wanted, found: UnitDiff | null): Verdict {
  if (found === null || found.change === 'same') return 'not'
  const gone = wanted.newUnit === null
  if (gone !== (found.newUnit === null)) return 'otherwise'
  if (wanted.change === 'moved') {
    return found.label.new === wanted.label.new ? 'same' : 'not'
  }
  return equal(newOf(wanted), newOf(found)) ? 'same' : 'partly'
}

function wantedWords(wanted: UnitDiff): number {
  const { added, removed } = changedWords(ownDiff(wanted))
  return countOf(added) + countOf(removed)
}

function carriedWords(wanted: UnitDiff, found: UnitDiff | null): number {
  if (found === null) return 0
  if (wanted.oldUnit === null) {
    const kept = diffText(newOf(wanted), newOf(found))
      .filter(({ kind }) => kind === 'same')
      .map(({ text }) => text)
    return countOf(wordsOf(kept.join(' ')))
  }
  const want = changedWords(ownDiff(wanted))
  const have = changedWords(ownDiff(found))
  return commonCount(want.added, have.added) + commonCount(want.removed, have.removed)
}

function ownDiff({ heading, segments }: UnitDiff): TextDiff {
  return [...heading, ...segments]
}

const newOf = (diff: UnitDiff): string =>
  [newText(diff.heading), newText(diff.segments)].filter((text) => text !== '').join(' ')

/** „(uchylony)” and „(uchylony).” say the same. */
function equal(a: string, b: string): boolean {
  const status = statusOfText(a)
  return normalise(a) === normalise(b) || (status !== 'active' && status === statusOfText(b))
}
