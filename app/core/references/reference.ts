import type { CitedPart, Citation } from '../citation/citation.ts'
import { parseCitations } from '../citation/parse.ts'
import { resolve, type Resolution } from '../citation/resolve.ts'
import type { Address } from '../statute/address.ts'
import { walk } from '../statute/locate.ts'
import { normalise } from '../statute/normalise.ts'
import { statusOf } from '../statute/status.ts'
import type { Statute } from '../statute/unit.ts'

/**
 * Where a reference leads: `found`, to a unit that was `repealed`, to `nothing`; to what an excerpt
 * left out (`not-printed`), or to an act that is not at hand (`other-act`).
 */
export type ReferenceState = 'found' | 'repealed' | 'nothing' | 'not-printed' | 'other-act'

/** One cited place in the text of a unit, followed to what it means. */
export interface Reference {
  /** The unit in whose text it stands. */
  readonly from: Address
  readonly citation: Citation
  readonly part: CitedPart
  /** The text that it leads into; null when that is not at hand. */
  readonly into: Statute | null
  readonly state: ReferenceState
  /** The units meant, a range expanded; those of `nothing` are as far as the citation leads. */
  readonly targets: readonly Address[]
}

/** The text that a citation leads into: its own, one of `others`, or none at hand. */
function textOf({ act }: Citation, own: Statute, others: readonly Statute[]): Statute | null {
  if (act.kind === 'own') return own
  if (act.kind === 'unnamed') return null
  const title = normalise(act.title)
  return others.find((other) => isCalled(other, title, act.date)) ?? null
}

/** A title in running text may go on into the sentence; the date, where given, tells acts apart. */
function isCalled({ title }: Statute, words: string, date: string): boolean {
  const [, year = '', rest = ''] = /z dnia \d{1,2} \p{L}+ (\d{4}) r\.? (.+)$/u.exec(title) ?? []
  const subject = normalise(rest)
  if (subject === '' || words === '') return false
  return (
    (words === subject || words.startsWith(`${subject} `)) && date.slice(0, 4) === (date && year)
  )
}

function stateOf(resolution: Resolution, into: Statute): ReferenceState {
  if (resolution.kind === 'missing') {
    return into.excerpt && resolution.reached.length === 0 ? 'not-printed' : 'nothing'
  }
  const gone = resolution.targets.every(({ unit }) => statusOf(unit) !== 'active')
  return gone ? 'repealed' : 'found'
}

function resolved(
  base: Pick<Reference, 'from' | 'citation'>,
  into: Statute,
  where: Address,
): readonly Reference[] {
  return resolve({ ...base.citation, act: { kind: 'own' } }, where, into).map((resolution) => ({
    ...base,
    part: resolution.part,
    into,
    state: stateOf(resolution, into),
    targets:
      resolution.kind === 'units'
        ? resolution.targets.map(({ address }) => address)
        : [[...resolution.reached, resolution.step]],
  }))
}

/** „z tego tytułu” names no title where none stands around it: it is a turn of speech. */
function isTurnOfSpeech({ part, state }: Reference): boolean {
  return state === 'nothing' && part.steps[0]?.from === '' && !part.steps[0].to
}

/**
 * Follows one citation. In „w art. 6a oraz w art. 10a ustawy z dnia …” only the last place need be the
 * other act's: what that act lacks and the own one has is taken for the own one's.
 */
function follow(
  citation: Citation,
  from: Address,
  own: Statute,
  others: readonly Statute[],
): readonly Reference[] {
  const into = textOf(citation, own, others)
  const base = { from, citation }
  if (!into) {
    const unknown = { into, state: 'other-act', targets: [] } as const
    return citation.parts.map((part) => ({ ...base, part, ...unknown }))
  }
  if (into === own) return resolved(base, own, from).filter((found) => !isTurnOfSpeech(found))
  const here = resolved(base, own, from)
  return resolved(base, into, []).map((there, index) => {
    const instead = here[index]
    return there.state === 'nothing' && instead?.state === 'found' ? instead : there
  })
}

/**
 * Every reference in a statute's text, in reading order, each followed to the units it means: in the
 * statute itself, counted from where it stands („ust. 1”), or in one of `others`, known by title and
 * date. A citation of a whole act is none of a unit and is left out.
 */
export function findReferences(
  statute: Statute,
  others: readonly Statute[] = [],
): readonly Reference[] {
  return [...walk(statute)].flatMap(({ unit, address }) =>
    statusOf(unit) === 'active'
      ? withNamedActs(parseCitations(unit.text)).flatMap((citation) =>
          follow(citation, address, statute, others),
        )
      : [],
  )
}

/** „tej ustawy” is the act that the same text named last. */
function withNamedActs(citations: readonly Citation[]): readonly Citation[] {
  let named: Citation['act'] | null = null
  return citations.map((citation) => {
    if (citation.act.kind === 'other') named = citation.act
    const says = citation.act.kind === 'unnamed' && /\stej\s+ustawy$/u.test(citation.text)
    return says && named ? { ...citation, act: named } : citation
  })
}
