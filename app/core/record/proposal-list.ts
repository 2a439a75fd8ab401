import { fold } from '../search/fold.ts'
import { stageIds, type StageGroup } from '../workflow/stage.ts'
import { stages } from '../workflow/stages.ts'
import type { ProposalSummary } from './proposal.ts'

export const sortKeys = [
  ...(['number', 'title', 'stage', 'since'] as const),
  ...(['area', 'organisation', 'author'] as const),
] as const
export type SortKey = (typeof sortKeys)[number]

/** How a list of recommendations is narrowed and ordered; `''` narrows nothing. */
export interface ProposalQuery {
  readonly act: string
  readonly area: string
  readonly organisation: string
  readonly group: StageGroup | ''
  /** Name of the owner. */
  readonly author: string
  /** Words of the title or the number, without regard to case and diacritics. */
  readonly q: string
  readonly sort: SortKey
  readonly descending: boolean
}

/** What the filters can be set to: what occurs, sorted in Polish. */
export interface ProposalChoices {
  readonly acts: readonly string[]
  readonly areas: readonly string[]
  readonly organisations: readonly string[]
  readonly authors: readonly string[]
}

export function choicesOf(proposals: readonly ProposalSummary[]): ProposalChoices {
  return {
    acts: distinct(proposals.flatMap(({ acts }) => acts)),
    areas: distinct(proposals.map(({ area }) => area)),
    organisations: distinct(proposals.map(({ organisation }) => organisation)),
    authors: distinct(proposals.map(({ owner }) => owner)),
  }
}

function distinct(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort(inPolish)
}

/** The recommendations that a query asks for, in its order; equal ones by number. */
export function selectProposals(
  proposals: readonly ProposalSummary[],
  query: ProposalQuery,
): readonly ProposalSummary[] {
  const words = fold(query.q).split(/\s+/).filter(Boolean)
  const { act, area, organisation, group, author } = query
  const direction = query.descending ? -1 : 1
  return proposals
    .filter(
      (one) =>
        (act === '' || one.acts.includes(act)) &&
        (area === '' || one.area === area) &&
        (organisation === '' || one.organisation === organisation) &&
        (group === '' || stages[one.stage].group === group) &&
        (author === '' || one.owner === author),
    )
    .filter((one) => {
      const text = fold(`${one.number} ${one.title}`)
      return words.every((word) => text.includes(word))
    })
    .sort((a, b) => direction * orders[query.sort](a, b) || inPolish(a.number, b.number))
}

type Order = (a: ProposalSummary, b: ProposalSummary) => number

const orders: Readonly<Record<SortKey, Order>> = {
  number: (a, b) => inPolish(a.number, b.number),
  title: (a, b) => inPolish(a.title, b.title),
  stage: (a, b) => stageIds.indexOf(a.stage) - stageIds.indexOf(b.stage),
  since: (a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0),
  area: (a, b) => inPolish(a.area, b.area),
  organisation: (a, b) => inPolish(a.organisation, b.organisation),
  author: (a, b) => inPolish(a.owner, b.owner),
}

const polish = new Intl.Collator('pl', { numeric: true })
const inPolish = (a: string, b: string): number => polish.compare(a, b)
