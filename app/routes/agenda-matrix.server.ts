import * as z from 'zod'
import type { MatrixAnswer } from '#app/components/workflow/matrix-answer.ts'
import {
  demandFates,
  demandsOf,
  selectDemands,
  summaryOf,
  type MatrixQuery,
} from '#app/core/record/agenda-matrix.ts'
import type { ProposalSummary } from '#app/core/record/proposal.ts'
import type { Viewer } from '#app/core/workflow/role.ts'
import { stageLabel, stageNames } from '#app/i18n/pl/workflow.ts'
import type { Database } from '#app/storage/database.server.ts'
import { listAgendaItems, listPractices } from '#app/storage/evidence.server.ts'
import { listProposals } from '#app/storage/proposals.server.ts'
import { listWays } from '#app/storage/ways.server.ts'
import { listEnactedShares } from './enacted-shares.server.ts'

const text = z.string().max(200).catch('')

/** The state of the matrix, all of it in the address; what is not understood narrows nothing. */
const matrixQuery = z.object({
  area: text,
  act: text,
  fate: z.enum([...demandFates, '']).catch(''),
})

/** What an address asks of the matrix. */
export function matrixQueryOf(query: URLSearchParams): MatrixQuery {
  return matrixQuery.parse(Object.fromEntries(query))
}

/** What became of each demand, as far as `viewer` may read it. */
export async function loadMatrix(db: Database, viewer: Viewer | null, query: MatrixQuery) {
  const [items, answers] = await Promise.all([listAgendaItems(db), loadAnswers(db, viewer)])
  const all = demandsOf(items, answers)
  const within = selectDemands(all, { ...query, fate: '' })
  return {
    total: all.length,
    areas: [...new Set(all.map(({ area }) => area))],
    acts: [...new Set(all.flatMap((demand) => demand.answers.flatMap(({ acts }) => acts)))].sort(),
    summary: summaryOf(within),
    demands: selectDemands(within, query),
  }
}

async function loadAnswers(db: Database, viewer: Viewer | null): Promise<readonly MatrixAnswer[]> {
  const [proposals, ways, practices, shares] = await Promise.all([
    listProposals(db, viewer),
    listWays(db, viewer),
    listPractices(db),
    listEnactedShares(db),
  ])
  const tracks = new Map(ways.map(({ number, path }) => [number, path.tracks]))
  return proposals.map((one): MatrixAnswer => ({
    ...answerOf(one),
    bills: (tracks.get(one.number) ?? []).map(({ bill, stage }) => ({
      name: bill,
      stage: stageNames[stage],
    })),
    enacted: shares.get(one.number) ?? [],
    practices: practices
      .filter((practice) => practice.proposals.includes(one.number))
      .map(({ number, leader }) => ({ number, leader })),
  }))
}

function answerOf({ number, title, stage, acts, version, since, lastStep }: ProposalSummary) {
  const label = stageLabel(stage, lastStep?.details)
  return { number, title, stage, acts, version, since, label }
}
