import type { LoaderFunctionArgs } from '@remix-run/node'
import { requireProposal } from '#app/auth/require-proposal.server.ts'
import { detailFields, type StepDetails } from '#app/core/workflow/details.ts'
import type { StatusEvent } from '#app/core/workflow/event.ts'
import { applyEvents } from '#app/core/workflow/path.ts'
import { stageCode } from '#app/core/workflow/stage.ts'
import { csvHeads } from '#app/i18n/pl/csv-heads.ts'
import { detailText, fieldNames } from '#app/i18n/pl/step-details.ts'
import { actorNames, stageNames } from '#app/i18n/pl/workflow.ts'
import { listMeetings, listTeams } from '#app/storage/meetings.server.ts'
import { csvFile } from './csv-file.server.ts'

const words = csvHeads.status

/** What is called how in the details of a step, by its slug. */
interface Called {
  readonly meetings: ReadonlyMap<string, string>
  readonly teams: ReadonlyMap<string, string>
}

/** Every record of a recommendation's way as a file, in the order of entry, also those corrected. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { db, proposal } = await requireProposal(request, params, 'status.read')
  const [meetings, teams] = await Promise.all([listMeetings(db), listTeams(db)])
  const called: Called = {
    meetings: new Map(meetings.map(({ slug, date, title }) => [slug, `${title}, ${date}`])),
    teams: new Map(teams.map(({ slug, name }) => [slug, name])),
  }
  const { events } = proposal
  const standing = new Set(applyEvents(events).steps.map(({ event }) => event))
  const entryOf = new Map(events.map(({ id, sequence }) => [id, String(sequence)]))
  const rows = events.map((event) => [
    String(event.sequence),
    entryOf.get(event.corrects ?? '') ?? '',
    standing.has(event.id) ? words.yes : words.no,
    ...stepCells(event, called),
    event.note,
    event.recordedBy,
    event.recordedAt,
  ])
  return csvFile(words.file(proposal.number), [words.columns, ...rows])
}

function stepCells({ step }: StatusEvent, called: Called): readonly string[] {
  if (step === null) return ['', '', words.struck, '', '', '', '']
  const { date, stage, actor, version, details } = step
  return [
    ...[date, stageCode(stage), stageNames[stage], details.bill ?? '', actorNames[actor]],
    ...[version === null ? '' : String(version), told(details, called)],
  ]
}

/** „Numer: 41/2014; Dokument: uchwała zarządu”. */
function told(details: StepDetails, { meetings, teams }: Called): string {
  const names = {
    meeting: meetings.get(details.meeting ?? '') ?? '',
    team: teams.get(details.team ?? '') ?? '',
  }
  return detailFields
    .filter((field) => field !== 'bill' && details[field] !== undefined)
    .map((field) => `${fieldNames[field]}: ${detailText(field, details, names)}`)
    .join('; ')
}
