import type { StageId } from '../workflow/stage.ts'
import { areaOutcomes, outcomeOf } from './dashboard.ts'
import type { AgendaItem } from './proposal.ts'

/** What became of a demand: how far the furthest of its recommendations is, or that it has none. */
export const demandFates = ['unanswered', ...areaOutcomes] as const
export type DemandFate = (typeof demandFates)[number]

/** What a recommendation tells of itself for the matrix. */
export interface Answering {
  readonly number: string
  readonly stage: StageId
  /** Short names of the acts it amends. */
  readonly acts: readonly string[]
}

/** A demand with the recommendations that answer it. */
export interface Demand<A extends Answering> extends AgendaItem {
  readonly fate: DemandFate
  readonly answers: readonly A[]
}

/** How the matrix is narrowed; `''` narrows nothing. */
export interface MatrixQuery {
  readonly area: string
  readonly act: string
  readonly fate: DemandFate | ''
}

export interface MatrixSummary {
  readonly demands: number
  /** Different recommendations that answer them. */
  readonly proposals: number
  readonly fates: Readonly<Record<DemandFate, number>>
}

/**
 * Demands with the recommendations linked to them, of those that the reader may read: a demand whose
 * recommendations are all hidden is unanswered for that reader.
 */
export function demandsOf<A extends Answering>(
  items: readonly (AgendaItem & { readonly proposals: readonly string[] })[],
  readable: readonly A[],
): readonly Demand<A>[] {
  return items.map(({ proposals, ...item }) =>
    answered(
      item,
      readable.filter(({ number }) => proposals.includes(number)),
    ),
  )
}

function answered<A extends Answering>(item: AgendaItem, answers: readonly A[]): Demand<A> {
  return { ...item, answers, fate: fateOf(answers.map(({ stage }) => stage)) }
}

/** From nothing to law; what has ended is less than what is still on its way. */
const ranks: readonly DemandFate[] = [
  ...(['unanswered', 'ended', 'writing', 'localSide', 'kwrist', 'state', 'enacted'] as const),
]

/** The furthest that any of the stages tells; `unanswered` without any. */
export function fateOf(stages: readonly StageId[]): DemandFate {
  return stages
    .map(outcomeOf)
    .reduce<DemandFate>(
      (best, fate) => (ranks.indexOf(fate) > ranks.indexOf(best) ? fate : best),
      'unanswered',
    )
}

/**
 * The demands that a query asks for, in their order. An act keeps only the recommendations that amend
 * it, and what became of the demand is then told by these; a demand left without any is not about it.
 */
export function selectDemands<A extends Answering>(
  demands: readonly Demand<A>[],
  { area, act, fate }: MatrixQuery,
): readonly Demand<A>[] {
  return demands
    .filter((demand) => area === '' || demand.area === area)
    .map((demand) => (act === '' ? demand : withAct(demand, act)))
    .filter((demand) => act === '' || demand.answers.length > 0)
    .filter((demand) => fate === '' || demand.fate === fate)
}

function withAct<A extends Answering>({ answers, ...demand }: Demand<A>, act: string): Demand<A> {
  return answered(
    demand,
    answers.filter(({ acts }) => acts.includes(act)),
  )
}

/** How many demands came how far; every demand is counted once. */
export function summaryOf<A extends Answering>(demands: readonly Demand<A>[]): MatrixSummary {
  const count = (fate: DemandFate) => demands.filter((demand) => demand.fate === fate).length
  const numbers = demands.flatMap(({ answers }) => answers.map(({ number }) => number))
  return {
    demands: demands.length,
    proposals: new Set(numbers).size,
    fates: {
      unanswered: count('unanswered'),
      writing: count('writing'),
      localSide: count('localSide'),
      kwrist: count('kwrist'),
      state: count('state'),
      enacted: count('enacted'),
      ended: count('ended'),
    },
  }
}
