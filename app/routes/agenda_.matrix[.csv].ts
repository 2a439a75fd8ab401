import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireMay } from '#app/auth/guards.server.ts'
import type { MatrixAnswer } from '#app/components/workflow/matrix-answer.ts'
import { shareOf } from '#app/core/outcome/unit-outcome.ts'
import { agendaMatrix as words } from '#app/i18n/pl/agenda-matrix.ts'
import { formatSource } from '#app/i18n/pl/format.ts'
import { outcome } from '#app/i18n/pl/outcome.ts'
import { database } from '#app/storage/client.server.ts'
import { loadMatrix, matrixQueryOf } from './agenda-matrix.server.ts'
import { csvFile } from './csv-file.server.ts'

/** The matrix as a file: a line for each demand and recommendation, one for a demand without any. */
export async function loader({ request }: LoaderFunctionArgs) {
  const viewer = await requireMay(request, 'agenda.read')
  const query = matrixQueryOf(new URL(request.url).searchParams)
  const { demands } = await loadMatrix(await database(), viewer, query)
  const lines = demands.flatMap(({ area, code, title, fate, answers }) => {
    const demand = [area, code, title, words.fates[fate]]
    return answers.length === 0
      ? [[...demand, ...Array.from({ length: 8 }, () => '')]]
      : answers.map((answer) => [...demand, ...cellsOf(answer)])
  })
  return csvFile('postulaty', [Object.values(words.columns), ...lines])
}

function cellsOf(answer: MatrixAnswer): readonly string[] {
  const { number, title, version, label, since, bills, enacted, practices } = answer
  const law = [
    ...bills.map(({ name, stage }) => words.bill(name, stage)),
    ...enacted.map((one) => `${one.title} (${formatSource(one.eli)})`),
  ]
  return [
    ...[number, title, version === 0 ? '' : String(version), label, since],
    law.join('; '),
    enacted.map((one) => outcome.share(shareOf(one))).join('; '),
    practices.map((one) => words.practice(one.number, one.leader)).join('; '),
  ]
}
