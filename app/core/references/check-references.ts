import { printAddress, sameAddress, startsWith, type Address } from '../statute/address.ts'
import { locate } from '../statute/locate.ts'
import { statusOf } from '../statute/status.ts'
import type { Statute } from '../statute/unit.ts'
import { fateOf, type AmendedText, type Fate } from './fate.ts'
import type { ReferenceCode, ReferenceProblem } from './problem.ts'
import { findReferences, type Reference } from './reference.ts'

interface Followed {
  readonly text: AmendedText
  readonly fate: Fate
}

/** A reference, with the act it stands in and the one that it leads into. */
interface Situation {
  readonly reference: Reference
  readonly from: Followed
  readonly into: Followed
}

function problem(
  { reference, from, into }: Situation,
  code: ReferenceCode,
  cited: Address,
  now?: Address,
): ReferenceProblem {
  return {
    code,
    severity: code === 'reference-to-nothing' ? 'error' : 'warning',
    act: from.text.act,
    address: reference.from,
    range: reference.part.range,
    text: reference.citation.text,
    ...(into === from ? {} : { citedAct: into.text.act }),
    cited,
    ...(now ? { now } : {}),
  }
}

function isRepealedAt(text: Statute, address: Address): boolean {
  const found = locate(text, address)
  return found.ok && statusOf(found.unit) !== 'active'
}

/** What new words cite must be there. */
function checkNew(situation: Situation): readonly ReferenceProblem[] {
  const { reference, into } = situation
  const [cited] = reference.targets
  if (!cited) return []
  if (reference.state === 'nothing') return [problem(situation, 'reference-to-nothing', cited)]
  return reference.targets
    .filter((target) => isRepealedAt(into.text.after, target))
    .map((target) => problem(situation, 'reference-to-repealed', target))
}

/** „niniejszego rozdziału” means the unit around it, which every change inside changes. */
function citesItself({ part }: Reference): boolean {
  return part.steps.length === 1 && part.steps[0]?.from === ''
}

/** What became of one unit that unchanged words cite. */
function checkTarget(situation: Situation, cited: Address): readonly ReferenceProblem[] {
  const { reference, into } = situation
  const leads = reference.state !== 'nothing'
  const means = (place: Address): boolean =>
    leads && reference.targets.some((target) => sameAddress(target, place))
  if (startsWith(reference.from, cited) || citesItself(reference)) return []
  if (means(cited) && !into.fate.isTouched(cited)) return []
  const now = into.fate.now(cited)
  if (!now) return [problem(situation, 'reference-to-nothing', cited)]
  if (isRepealedAt(into.text.before, cited)) return []
  if (isRepealedAt(into.text.after, now))
    return [problem(situation, 'reference-to-repealed', cited)]
  if (!means(now)) {
    return [problem(situation, 'reference-to-moved', cited, now)]
  }
  return into.fate.isTouched(now) ? [problem(situation, 'reference-to-changed', cited)] : []
}

/** „art. 8 ust. 2–5” now also means an ust. 2a that was put in. */
function checkRange(situation: Situation): readonly ReferenceProblem[] {
  const { reference, into } = situation
  if (reference.state === 'nothing' || reference.part.steps.every(({ to }) => to === null))
    return []
  return reference.targets
    .filter((target) => into.fate.was(target) === null)
    .map((target) => problem(situation, 'reference-covers-more', target))
}

const keyOf = (from: Address, { part }: Reference): string =>
  `${printAddress(from)} ${String(part.range.start)}`

/**
 * Tells what an amendment does to references, in the amended acts and between them: which now lead to
 * nothing or to a repealed unit, which mean a unit that is now elsewhere, and which mean one whose text
 * changed. Words that are new are only asked whether what they cite is there; a reference that led to
 * nothing before is not blamed on the amendment. In the order of the acts and of their texts.
 */
export function checkReferences(texts: readonly AmendedText[]): readonly ReferenceProblem[] {
  const followed = texts.map((text): Followed => ({ text, fate: fateOf(text) }))
  const all = (side: 'before' | 'after'): readonly Statute[] => texts.map((text) => text[side])
  return followed.flatMap((from) => {
    const known = new Map(
      findReferences(from.text.before, all('before')).map((reference) => [
        keyOf(reference.from, reference),
        reference,
      ]),
    )
    return findReferences(from.text.after, all('after')).flatMap((reference) => {
      const into = followed.find(({ text }) => text.after === reference.into)
      if (!into || reference.state === 'not-printed') return []
      const situation = { reference, from, into }
      const was = from.fate.was(reference.from)
      if (!was || from.fate.isNew(reference.from)) return checkNew(situation)
      const before = known.get(keyOf(was, reference))
      if (!before || before.state === 'nothing' || before.state === 'other-act') return []
      return [
        ...before.targets.flatMap((cited) => checkTarget(situation, cited)),
        ...checkRange(situation),
      ]
    })
  })
}
