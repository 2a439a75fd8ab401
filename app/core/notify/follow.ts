import { touchedPlace } from '../amendment/touched.ts'
import type { ProposalContent } from '../draft/content.ts'
import { selectProposals, type ProposalQuery } from '../record/proposal-list.ts'
import type { ProposalSummary } from '../record/proposal.ts'
import { parseAddress, printAddress, startsWith, type Address } from '../statute/address.ts'
import { stageGroups } from '../workflow/stage.ts'

/**
 * One recommendation, a unit of an act, an area, what a search of the list finds, or what a search for
 * words anywhere in recommendations does.
 */
export const followKinds = ['proposal', 'unit', 'area', 'search', 'words'] as const
export type FollowKind = (typeof followKinds)[number]

/**
 * What is followed: a number, a unit as cited (`usg art. 64 ust. 1`), an area, the query of a list or of
 * a search for words.
 */
export interface FollowTarget {
  readonly kind: FollowKind
  readonly target: string
}

/** A unit of an act, by the act's short name. */
export interface UnitOfAct {
  readonly act: string
  readonly address: Address
}

/** A recommendation that something has happened to, as far as subscriptions look at it. */
export interface Followed {
  readonly summary: ProposalSummary
  /** The units that its newest version changes. */
  readonly units: readonly UnitOfAct[]
  /** The questions for words that its newest version answers. */
  readonly answers: ReadonlySet<string>
}

/** Whether a subscription means a recommendation. A unit is meant with all that is in it. */
export function isFollowedBy(
  { summary, units, answers }: Followed,
  { kind, target }: FollowTarget,
): boolean {
  switch (kind) {
    case 'proposal':
      return summary.number === target
    case 'area':
      return summary.area === target
    case 'unit': {
      const followed = parseUnit(target)
      return followed !== null && units.some((unit) => overlap(unit, followed))
    }
    case 'search':
      return selectProposals([summary], searchQuery(target)).length > 0
    case 'words': {
      const query = searchQuery(target)
      // The words stand anywhere; what else narrows the search is of the recommendation.
      return answers.has(query.q) && selectProposals([summary], { ...query, q: '' }).length > 0
    }
  }
}

function overlap(one: UnitOfAct, other: UnitOfAct): boolean {
  return (
    one.act === other.act &&
    (startsWith(one.address, other.address) || startsWith(other.address, one.address))
  )
}

/** The units that a content changes; for a new unit the one that it follows. */
export function touchedUnits({
  amendments,
}: Pick<ProposalContent, 'amendments'>): readonly UnitOfAct[] {
  return amendments.flatMap(({ act, operations }) =>
    operations
      .map((operation) => ({ act, address: touchedPlace(operation) }))
      .filter(({ address }) => address.length > 0),
  )
}

/** The target of a unit: `usg art. 64 ust. 1`. */
export function unitTarget({ act, address }: UnitOfAct): string {
  return `${act} ${printAddress(address)}`
}

/** The unit that a target names; `null` when it names none. */
export function parseUnit(target: string): UnitOfAct | null {
  const space = target.indexOf(' ')
  const address = space < 0 ? null : parseAddress(target.slice(space + 1))
  if (address === null || address.length === 0) return null
  return { act: target.slice(0, space), address }
}

const searched = ['q', 'act', 'area', 'organisation', 'author'] as const

/**
 * The target of a search: what narrows a list, always in one order, so that the same search is followed
 * once; `''` when nothing narrows it.
 */
export function searchTarget(
  query: Partial<Record<(typeof searched)[number] | 'group', string>>,
): string {
  const target = new URLSearchParams()
  for (const name of [...searched, 'group'] as const) {
    const value = query[name]?.trim() ?? ''
    if (value !== '') target.set(name, value)
  }
  return target.toString()
}

/** The query that a search's target stands for; what is not understood narrows nothing. */
export function searchQuery(target: string): ProposalQuery {
  const given = new URLSearchParams(target)
  const [q, act, area, organisation, author] = searched.map((name) => given.get(name) ?? '')
  return {
    ...{ q: q ?? '', act: act ?? '', area: area ?? '' },
    ...{ organisation: organisation ?? '', author: author ?? '' },
    group: stageGroups.find((group) => group === given.get('group')) ?? '',
    sort: 'number',
    descending: false,
  }
}
