import { Link } from '@remix-run/react'
import type { Lasting, Waiting } from '#app/core/record/dashboard.ts'
import { dashboard as words } from '#app/i18n/pl/dashboard.ts'
import { groupNames, stageNames } from '#app/i18n/pl/workflow.ts'
import { paths } from '#app/paths.ts'
import { Bars } from './bars.tsx'
import { lastingTable, waitingTable } from './figure-tables.ts'
import { Figures } from './figures.tsx'

/** Where recommendations wait, and how long they have. */
export function WaitingPlots({ waiting }: { readonly waiting: readonly Waiting[] }) {
  const [most] = waiting.toSorted((a, b) => b.count - a.count)
  const [longest] = waiting.toSorted((a, b) => b.medianDays - a.medianDays)
  if (most === undefined || longest === undefined) return null
  const total = waiting.reduce((sum, { count }) => sum + count, 0)
  const { columns, rows } = waitingTable(waiting)
  const table = (
    <Figures
      caption={words.waiting.title}
      table="waiting"
      columns={columns}
      rows={rows.map((row) => {
        const number = String(row.at(-1))
        return [
          ...row.slice(0, -1),
          <Link key={number} to={paths.proposalStatus(number)}>
            {number}
          </Link>,
        ]
      })}
    />
  )
  return (
    <>
      <Bars
        title={words.waiting.title}
        summary={words.waiting.summary(total, stageNames[most.stage])}
        series={[]}
        bars={waiting.map(({ stage, count }) => ({
          label: stageNames[stage],
          parts: [{ series: 0, value: count }],
          told: String(count),
        }))}
      >
        {table}
      </Bars>
      <Bars
        title={words.howLong.title}
        summary={words.howLong.summary(stageNames[longest.stage], longest.medianDays)}
        series={[]}
        bars={waiting.map(({ stage, medianDays }) => ({
          label: stageNames[stage],
          parts: [{ series: 0, value: medianDays }],
          told: words.days(medianDays),
        }))}
      >
        {table}
      </Bars>
    </>
  )
}

/** How long stages lasted that are over. */
export function LastingPlot({ lasting }: { readonly lasting: readonly Lasting[] }) {
  const total = lasting.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) return null
  return (
    <Bars
      title={words.lasting.title}
      summary={words.lasting.summary(total)}
      series={[]}
      bars={lasting.map(({ group, medianDays }) => ({
        label: groupNames[group],
        parts: [{ series: 0, value: medianDays }],
        told: words.days(medianDays),
      }))}
    >
      <Figures caption={words.lasting.title} table="lasting" {...lastingTable(lasting)} />
    </Bars>
  )
}
