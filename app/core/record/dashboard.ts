import { daysBetween } from '../workflow/calendar-day.ts'
import type { Path, PathStep } from '../workflow/path.ts'
import { stageGroups, stageIds, type StageGroup, type StageId } from '../workflow/stage.ts'
import { stages } from '../workflow/stages.ts'

/** As much of a way as is counted. */
export interface CountedPath extends Pick<Path, 'stage' | 'since'> {
  readonly steps: readonly Pick<PathStep, 'stage' | 'date' | 'until'>[]
}

/** A recommendation as the board of an association counts it. */
export interface CountedProposal {
  readonly number: string
  readonly area: string
  readonly path: CountedPath
}

/** A stage in which recommendations wait: how many, for how long by the middle one, the longest. */
export interface Waiting {
  readonly stage: StageId
  readonly count: number
  readonly medianDays: number
  readonly longestDays: number
  /** Number of the one that has waited longest. */
  readonly longest: string
}

/** How long stretches of a place on the way lasted that are over. */
export interface Lasting {
  readonly group: StageGroup
  readonly count: number
  readonly medianDays: number
  readonly longestDays: number
}

/** What happened in a quarter of a year, `2014-Q4`. */
export interface Quarter {
  readonly quarter: string
  readonly submitted: number
  readonly opinions: number
  readonly enacted: number
}

/** What became of the recommendations of an area. */
export const areaOutcomes = ['writing', 'localSide', 'kwrist', 'state', 'enacted', 'ended'] as const
export type AreaOutcome = (typeof areaOutcomes)[number]

export interface AreaCount {
  readonly area: string
  readonly counts: Readonly<Record<AreaOutcome, number>>
}

/** Where recommendations wait on the day `today`, in the order of the procedure; ends are no waiting. */
export function waitingOn(
  proposals: readonly CountedProposal[],
  today: string,
): readonly Waiting[] {
  return stageIds.flatMap((stage) => {
    if (stages[stage].end) return []
    const there = proposals
      .filter(({ path }) => path.stage === stage && path.since !== '')
      .map(({ number, path }) => ({ number, days: daysBetween(path.since, today) }))
      .sort((a, b) => b.days - a.days)
    const [longest] = there
    if (longest === undefined) return []
    return {
      stage,
      count: there.length,
      medianDays: median(there.map(({ days }) => days)),
      longestDays: longest.days,
      longest: longest.number,
    }
  })
}

/** How long stages lasted that are over, by their place on the way. */
export function lastingOf(proposals: readonly CountedProposal[]): readonly Lasting[] {
  const over = new Map<StageGroup, number[]>(stageGroups.map((group) => [group, []]))
  for (const { path } of proposals) {
    for (const { stage, date, until } of path.steps) {
      if (until !== null) over.get(stages[stage].group)?.push(daysBetween(date, until))
    }
  }
  return stageGroups.flatMap((group) => {
    const days = over.get(group) ?? []
    if (days.length === 0 || group === 'end') return []
    const longestDays = days.reduce((most, one) => Math.max(most, one), 0)
    return { group, count: days.length, medianDays: median(days), longestDays }
  })
}

const opinionStages: ReadonlySet<StageId> = new Set([
  ...(['agreedPositive', 'agreedWithRemarks', 'negative', 'twoPositions', 'noted'] as const),
])

/** What was brought, opined on and enacted, quarter by quarter from the first to the last, none left out. */
export function throughput(proposals: readonly CountedProposal[]): readonly Quarter[] {
  const counts = new Map<string, { submitted: number; opinions: number; enacted: number }>()
  for (const { path } of proposals) {
    for (const { stage, date } of path.steps) {
      const kind = kindOf(stage)
      if (kind === null) continue
      const quarter = quarterOf(date)
      const count = counts.get(quarter) ?? { submitted: 0, opinions: 0, enacted: 0 }
      count[kind] += 1
      counts.set(quarter, count)
    }
  }
  const known = [...counts.keys()].sort()
  const none = { submitted: 0, opinions: 0, enacted: 0 }
  return quartersBetween(known[0], known.at(-1)).map((quarter) => ({
    quarter,
    ...(counts.get(quarter) ?? none),
  }))
}

function kindOf(stage: StageId): 'submitted' | 'opinions' | 'enacted' | null {
  if (stage === 'submitted') return 'submitted'
  if (stage === 'promulgated') return 'enacted'
  return opinionStages.has(stage) ? 'opinions' : null
}

function quarterOf(day: string): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}

function quartersBetween(first: string | undefined, last: string | undefined): readonly string[] {
  if (first === undefined || last === undefined) return []
  const index = (quarter: string) => Number(quarter.slice(0, 4)) * 4 + Number(quarter.slice(6)) - 1
  const length = index(last) - index(first) + 1
  return Array.from({ length }, (_none, offset) => {
    const at = index(first) + offset
    return `${Math.floor(at / 4)}-Q${(at % 4) + 1}`
  })
}

/** What became of the recommendations, by area in Polish order. */
export function outcomeByArea(proposals: readonly CountedProposal[]): readonly AreaCount[] {
  const areas = [...new Set(proposals.map(({ area }) => area))]
  return areas
    .sort((a, b) => a.localeCompare(b, 'pl'))
    .map((area) => {
      const outcomes = proposals
        .filter((one) => one.area === area)
        .map(({ path }) => outcomeOf(path.stage))
      const count = (outcome: AreaOutcome) => outcomes.filter((one) => one === outcome).length
      return {
        area,
        counts: {
          writing: count('writing'),
          localSide: count('localSide'),
          kwrist: count('kwrist'),
          state: count('state'),
          enacted: count('enacted'),
          ended: count('ended'),
        },
      }
    })
}

/** What a stage means for those who wait for a law: still on its way and where, law, or over. */
export function outcomeOf(stage: StageId): AreaOutcome {
  if (stage === 'promulgated' || stage === 'inForce') return 'enacted'
  const { end, group } = stages[stage]
  if (end) return 'ended'
  if (group === 'association') return 'writing'
  return group === 'localSide' || group === 'kwrist' ? group : 'state'
}

/** The middle value; of an even number of values the lower of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
