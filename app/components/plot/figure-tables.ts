import {
  areaOutcomes,
  type AreaCount,
  type Lasting,
  type Quarter,
  type Waiting,
} from '#app/core/record/dashboard.ts'
import { dashboard as words } from '#app/i18n/pl/dashboard.ts'
import { groupNames, stageNames } from '#app/i18n/pl/workflow.ts'

/** The figures of a plot as a table: the first cell of a row names it. */
export interface FigureTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly [string, ...(string | number)[]])[]
}

/** Where recommendations wait; the last cell is the number of the one that has waited longest. */
export function waitingTable(waiting: readonly Waiting[]): FigureTable {
  return {
    columns: words.waiting.columns,
    rows: waiting.map(({ stage, count, medianDays, longestDays, longest }) => [
      ...([stageNames[stage], count, medianDays, longestDays, longest] as const),
    ]),
  }
}

export function lastingTable(lasting: readonly Lasting[]): FigureTable {
  return {
    columns: words.lasting.columns,
    rows: lasting.map(({ group, count, medianDays, longestDays }) => [
      ...([groupNames[group], count, medianDays, longestDays] as const),
    ]),
  }
}

export function throughputTable(quarters: readonly Quarter[]): FigureTable {
  return {
    columns: words.throughput.columns,
    rows: quarters.map(({ quarter, submitted, opinions, enacted }) => [
      ...([words.throughput.quarter(quarter), submitted, opinions, enacted] as const),
    ]),
  }
}

export function outcomeTable(areas: readonly AreaCount[]): FigureTable {
  return {
    columns: [words.outcome.area, ...areaOutcomes.map((outcome) => words.outcome.names[outcome])],
    rows: areas.map(({ area, counts }) => [
      area,
      ...areaOutcomes.map((outcome) => counts[outcome]),
    ]),
  }
}
