import { areaOutcomes, type AreaCount, type Quarter } from '#app/core/record/dashboard.ts'
import { dashboard as words } from '#app/i18n/pl/dashboard.ts'
import { Bars } from './bars.tsx'
import { outcomeTable, throughputTable } from './figure-tables.ts'
import { Figures } from './figures.tsx'

/** What was brought, opined on and enacted, quarter by quarter. */
export function ThroughputPlot({ quarters }: { readonly quarters: readonly Quarter[] }) {
  if (quarters.length === 0) return null
  const { title, summary, series, quarter: named } = words.throughput
  const values = ({ submitted, opinions, enacted }: Quarter) => [submitted, opinions, enacted]
  return (
    <Bars
      title={title}
      summary={summary(quarters.length)}
      series={series}
      bars={quarters.map((one) => ({
        label: named(one.quarter),
        parts: values(one).map((value, index) => ({ series: index, value })),
        told: values(one).join(' + '),
      }))}
    >
      <Figures caption={title} table="throughput" {...throughputTable(quarters)} />
    </Bars>
  )
}

/** What became of the recommendations of each area. */
export function OutcomePlot({ areas }: { readonly areas: readonly AreaCount[] }) {
  const { title, summary, names } = words.outcome
  return (
    <Bars
      title={title}
      summary={summary(areas.length)}
      series={areaOutcomes.map((outcome) => names[outcome])}
      bars={areas.map(({ area, counts }) => ({
        label: area,
        parts: areaOutcomes.map((outcome, series) => ({ series, value: counts[outcome] })),
        told: words.count(areaOutcomes.reduce((sum, outcome) => sum + counts[outcome], 0)),
      }))}
    >
      <Figures caption={title} table="outcome" {...outcomeTable(areas)} />
    </Bars>
  )
}
