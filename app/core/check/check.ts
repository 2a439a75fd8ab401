import { applyAll } from '../amendment/apply.ts'
import { diffStatutes } from '../diff/statutes.ts'
import type { StatuteOf } from '../draft/comparison.ts'
import type { ActAmendment, ProposalContent } from '../draft/content.ts'
import { printAddress, type Address } from '../statute/address.ts'
import { checkReferences } from '../references/check-references.ts'
import type { AmendedText } from '../references/fate.ts'
import type { Statute } from '../statute/unit.ts'
import { checkConjunctions } from './conjunctions.ts'
import { findDefinitions, type Definition } from './definitions.ts'
import { checkEndings } from './endings.ts'
import { checkEntryIntoForce } from './entry-into-force.ts'
import { checkEnumerations } from './enumerations.ts'
import { checkNumbers } from './numbers.ts'
import { checkOperations } from './operations.ts'
import type { CheckProblem } from './problem.ts'
import { checkTerms } from './terms.ts'

/** What a text shows by itself, whoever wrote it. */
function checkText({ units }: Pick<Statute, 'units'>): readonly CheckProblem[] {
  return [
    ...checkNumbers(units),
    ...checkEndings(units),
    ...checkConjunctions(units),
    ...checkEnumerations(units),
  ]
}

/**
 * Checks a statute as it stands: numbers, enumerations, final marks (ZTP § 54–57), and its terms
 * against its definitions (ZTP § 146–154). Real acts give few findings, each worth a look.
 */
export function checkStatute(statute: Pick<Statute, 'units'>): readonly CheckProblem[] {
  return [...checkText(statute), ...checkTerms(statute, () => true)]
}

/** What an amendment makes of an act. */
interface Amended {
  readonly amendment: ActAmendment
  readonly before: Statute
  readonly after: Statute
  readonly definitions: readonly Definition[]
}

function amend(amendment: ActAmendment, statuteOf: StatuteOf): Amended | null {
  const before = statuteOf(amendment)
  if (!before) return null
  const after = applyAll(before, amendment.operations).statute
  return { amendment, before, after, definitions: findDefinitions(after) }
}

const keyOf = ({ code, address = [], text = '' }: CheckProblem): string =>
  `${code} ${printAddress(address)} ${text}`

/** Only what the amendment brought about: a flaw that the act already had is not the author's. */
function checkAmended(
  { amendment, before, after }: Amended,
  others: readonly Definition[],
): readonly CheckProblem[] {
  const known = new Set(checkText(before).map(keyOf))
  const touched = new Set(
    diffStatutes(before, after)
      .filter(({ change }) => change === 'added' || change === 'changed')
      .map(({ address }) => printAddress(address)),
  )
  const isNew = (address: Address): boolean => touched.has(printAddress(address))
  return [
    ...checkOperations(before, amendment.operations),
    ...checkText(after).filter((problem) => !known.has(keyOf(problem))),
    ...checkTerms(after, isNew, others),
  ].map((problem) => ({ ...problem, act: amendment.act }))
}

/** What the amendments do to references, in the amended acts and in those `beside` them. */
function checkAllReferences(
  amended: readonly Amended[],
  beside: readonly BesideAct[],
): readonly CheckProblem[] {
  const texts: readonly AmendedText[] = [
    ...amended.map(({ amendment: { act, operations }, before, after }) => ({
      ...{ act, before, after },
      operations,
    })),
    ...beside
      .filter(({ act }) => !amended.some(({ amendment }) => amendment.act === act))
      .map(({ act, statute }) => ({ act, before: statute, after: statute })),
  ]
  return checkReferences(texts).map((reference) => {
    const { code, severity, act, address, range, text, cited, citedAct } = reference
    return {
      ...{ code, severity, act, address, reference },
      ...(range ? { range } : {}),
      ...(text === undefined ? {} : { text }),
      ...(citedAct === undefined ? { other: cited } : {}),
    }
  })
}

/** An act that is not amended, but whose provisions may cite one that is. */
export interface BesideAct {
  readonly act: string
  readonly statute: Statute
}

/**
 * Everything the drafting checks find in a proposal: for each act what its operations bring about in
 * the text that they amend, what becomes of references in the amended acts and in those `beside` them,
 * then the entry into force. An act whose text is not at hand is told as `statute-missing` and not
 * checked. The order is that of the amendments.
 */
export function check(
  content: ProposalContent,
  statuteOf: StatuteOf,
  beside: readonly BesideAct[] = [],
): readonly CheckProblem[] {
  const amended = content.amendments.map((amendment) => amend(amendment, statuteOf))
  const known = amended.flatMap((own) => own ?? [])
  const findings = content.amendments.flatMap((amendment, index): readonly CheckProblem[] => {
    const own = amended[index]
    if (!own) {
      return [{ code: 'statute-missing', severity: 'warning', act: amendment.act }]
    }
    const others = known.flatMap((other) => (other === own ? [] : other.definitions))
    return checkAmended(own, others)
  })
  const nothing = content.amendments.every(({ operations }) => operations.length === 0)
  return [
    ...(nothing ? [{ code: 'nothing-amended', severity: 'error' } as const] : []),
    ...findings,
    ...checkAllReferences(known, beside),
    ...checkEntryIntoForce(content.entryIntoForce),
  ]
}
