import type { Citation } from '../citation/citation.ts'
import { parseCitations } from '../citation/parse.ts'
import { resolve } from '../citation/resolve.ts'
import { isPartKind, printAddress, type Address } from '../statute/address.ts'
import type { Statute } from '../statute/unit.ts'
import type { Exchanged } from './exchange-terms.ts'
import { findCounterparts, type Correspondence } from './find-counterparts.ts'
import { doubt, type CorrespondenceProblem } from './problem.ts'

/** Where words come from and where they go: citations count from there. */
export interface CitationMove {
  readonly own: Pick<Statute, 'units'>
  readonly from: Address
  readonly to: Address
  readonly correspondence: Correspondence
}

/** A cited unit is exchanged only for one that certainly corresponds. */
const sureScore = 0.65

/**
 * Puts in the place of each cited unit of the own act its counterpart: „art. 64 ust. 1” becomes „art. 65
 * ust. 1”. A citation of several units, of one that is not there or has no sure counterpart stays as it
 * is and is said; citations of other acts mean the same in both and stay.
 */
export function exchangeCitations(text: string, move: CitationMove): Exchanged {
  const problems: CorrespondenceProblem[] = []
  let result = ''
  let at = 0
  for (const citation of parseCitations(text)) {
    if (citation.act.kind !== 'own' || citation.parts.length === 0) continue
    const words = exchanged(citation, move)
    if (words === null) problems.push(doubt('citation-unmatched', citation.text))
    result += text.slice(at, citation.range.start) + (words ?? citation.text)
    at = citation.range.end
  }
  return { text: result + text.slice(at), problems }
}

function exchanged(
  citation: Citation,
  { own, from, to, correspondence }: CitationMove,
): string | null {
  const [part, ...more] = citation.parts
  const [found] = resolve(citation, from, own)
  if (!part || more.length > 0 || found?.kind !== 'units') return null
  const [target, ...others] = found.targets
  if (!target || others.length > 0 || target.address.some(({ kind }) => isPartKind(kind)))
    return null
  const [best] = findCounterparts(correspondence, target.address)
  if (!best || best.score < sureScore) return null
  const relative = part.steps[0]?.kind !== 'article'
  const [article, ...inside] = best.address
  const near = article?.number === to[0]?.number && inside.length > 0
  return printAddress(relative && near ? inside : best.address)
}
