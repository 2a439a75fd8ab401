import type { LoaderFunctionArgs } from '@remix-run/node'
import * as z from 'zod'
import { requireMay } from '#app/auth/guards.server.ts'
import {
  lastingTable,
  outcomeTable,
  throughputTable,
  waitingTable,
  type FigureTable,
} from '#app/components/plot/figure-tables.ts'
import { lastingOf, outcomeByArea, throughput, waitingOn } from '#app/core/record/dashboard.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { dashboardTables, type DashboardTable } from '#app/paths.ts'
import { database } from '#app/storage/client.server.ts'
import { listWays, type Way } from '#app/storage/ways.server.ts'
import { csvFile } from './csv-file.server.ts'

const tables: Readonly<Record<DashboardTable, (ways: readonly Way[]) => FigureTable>> = {
  waiting: (ways) => waitingTable(waitingOn(ways, dayOf(new Date()))),
  lasting: (ways) => lastingTable(lastingOf(ways)),
  throughput: (ways) => throughputTable(throughput(ways)),
  outcome: (ways) => outcomeTable(outcomeByArea(ways)),
}

/** The figures of one plot of the overview as a file; of throughput all quarters. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'proposal.list')
  const asked = z.enum(dashboardTables).safeParse(params.table)
  if (!asked.success) throw new Response(null, { status: 404, statusText: 'Not Found' })
  const { columns, rows } = tables[asked.data](await listWays(await database(), viewer))
  return csvFile(csvHeads.dashboard[asked.data], [columns, ...rows.map((row) => row.map(String))])
}
