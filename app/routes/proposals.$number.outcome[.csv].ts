import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import type { UnitOutcome } from '#app/core/outcome/unit-outcome.ts'
import { printAddress } from '#app/core/statute/address.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { outcome as words } from '#app/i18n/pl/outcome.ts'
import { listEnactments } from '#app/storage/enactments.server.ts'
import { csvFile } from './csv-file.server.ts'
import { compareEnactment } from './proposals.$number.outcome.server.ts'

const { file, columns } = csvHeads.outcome

/** What became of each unit of a recommendation in the enacted law, as a file. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal } = await requireProposal(request, params, 'outcome.read')
  const enactments = await listEnactments(db, proposal.number)
  const rows = await Promise.all(
    enactments.map(async (enactment) => {
      const outcomes = await compareEnactment(db, proposal.number, enactment)
      return outcomes.flatMap(({ act, units, note }) => {
        const law = [enactment.title, enactment.eli, act]
        if (units === null) return [[...law, '', '', '', '', '', '', note]]
        return units.map((unit) => [...law, ...unitCells(unit), note])
      })
    }),
  )
  return csvFile(file(proposal.number), [columns, ...rows.flat()])
}

function unitCells(unit: UnitOutcome): readonly string[] {
  const { address, wantedChange, verdict, carried, wanted, enactedAddress } = unit
  return [
    ...[printAddress(address), words.wanted[wantedChange], words.verdicts[verdict]],
    ...[String(carried), String(wanted), enactedAddress ? printAddress(enactedAddress) : ''],
  ]
}
