import type { SearchPart } from '#app/core/search/entry.ts'
import { excerptOf, markedText, type Excerpt, type MarkedPiece } from '#app/core/search/excerpt.ts'
import { findTerms } from '#app/core/search/find-terms.ts'
import type { FoundEntry, FoundProposal } from '#app/core/search/found.ts'
import type { Question } from '#app/core/search/question.ts'
import { formatShortDate } from '#app/i18n/pl/format.ts'
import { proposal as proposalWords } from '#app/i18n/pl/proposal.ts'
import { search as words } from '#app/i18n/pl/search.ts'
import { stageLabel } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'

/** One result as the page shows it. */
export interface ShownHit {
  readonly id: number
  readonly to: string
  /** „R-2014-03”, before the title; `''` for none. */
  readonly number: string
  readonly title: readonly MarkedPiece[]
  readonly facts: readonly string[]
  /** Where the words stand, „Uzasadnienie”; `''` where that needs no word. */
  readonly part: string
  readonly excerpt: Excerpt | null
}

/** What is shown of an entry; `actTitles` by slug. Words of the question are marked. */
export function shownHit(
  entry: FoundEntry,
  question: Question,
  actTitles: ReadonlyMap<string, string>,
): ShownHit {
  const best = bestPart(entry.parts, question)
  return {
    id: entry.id,
    ...namesOf(entry, best?.part.part, actTitles, (text) =>
      markedText(text, findTerms(text, question)),
    ),
    part: best === null ? '' : words.parts[best.part.part],
    excerpt: best && excerptOf(best.part.text, best.found),
  }
}

/** The part in which most terms of the question stand; the first of equal ones. */
function bestPart(parts: readonly SearchPart[], question: Question) {
  const found = parts.map((part) => ({ part, found: findTerms(part.text, question) }))
  const terms = (one: (typeof found)[number]) => new Set(one.found.map(({ term }) => term)).size
  return found.reduce<(typeof found)[number] | null>(
    (best, one) => (best === null || terms(one) > terms(best) ? one : best),
    null,
  )
}

type Names = Pick<ShownHit, 'to' | 'number' | 'title' | 'facts'>
type Marked = (text: string) => readonly MarkedPiece[]

function namesOf(
  entry: FoundEntry,
  part: SearchPart['part'] | undefined,
  actTitles: ReadonlyMap<string, string>,
  marked: Marked,
): Names {
  const { kind, title, act, unit, date, number, proposal, meeting } = entry
  switch (kind) {
    case 'provision':
      return {
        to: paths.unit(act, unit),
        number: '',
        title: marked(title),
        facts: [actTitles.get(act) ?? act],
      }
    case 'proposal':
      return {
        to: proposal ? versionPath(proposal, number, part) : paths.proposals(),
        number: proposal?.number ?? '',
        title: marked(title),
        facts: proposal ? proposalFacts(proposal, number) : [],
      }
    case 'remark':
      return {
        to: `${paths.proposalReview(proposal?.number ?? '')}#uwaga-${number}`,
        number: '',
        title: marked(words.remarkOn(number, proposal?.number ?? '')),
        facts: [proposal?.title ?? '', formatShortDate(date)],
      }
    case 'meeting':
      return {
        to: paths.meeting(meeting),
        number: '',
        title: marked(title),
        facts: [formatShortDate(date)],
      }
  }
}

/** An older version has a page of its own; of the newest, the page where the words stand. */
function versionPath(
  { number, newest }: FoundProposal,
  version: number,
  part: SearchPart['part'] | undefined,
): string {
  if (version < newest) return paths.proposalVersion(number, version)
  return part === 'rationale' ? paths.proposalRationale(number) : paths.proposal(number)
}

function proposalFacts({ stage, newest }: FoundProposal, version: number): readonly string[] {
  return [
    version === 0 ? words.noVersion : proposalWords.versionOf(version, newest),
    stageLabel(stage),
  ]
}
