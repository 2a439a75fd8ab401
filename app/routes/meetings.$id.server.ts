import type { Person } from '#app/core/record/person.ts'
import { itemOutcomes } from '#app/core/record/meeting.ts'
import { meetings as words } from '#app/i18n/pl/meetings.ts'
import type { Database } from '#app/storage/database.server.ts'
import { addPoint, recordMinutes, recordOutcome } from '#app/storage/meeting-keeping.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { stampOf } from '#app/storage/stamp.ts'

const { problems: wrong } = words

/** Longest title, note or reference that is kept. */
const maxWords = 2000

interface Asked {
  readonly db: Database
  /** Slug of a kept meeting. */
  readonly meeting: string
  readonly person: Person
  readonly form: FormData
}

/** Does what one of the meeting's forms asks; gives what is wrong with it, `null` when it is done. */
export async function keepMeeting(asked: Asked): Promise<string | null> {
  const intent = field(asked.form, 'intent')
  if (intent === 'point') return point(asked)
  if (intent === 'outcome') return outcome(asked)
  if (intent === 'minutes') return minutes(asked)
  throw new Response(null, { status: 400, statusText: 'Bad Request' })
}

async function point({ db, meeting, person, form }: Asked): Promise<string | null> {
  const number = field(form, 'proposal')
  const proposal = number === '' ? null : await findProposal(db, number)
  const title = field(form, 'title') || (proposal?.title ?? '')
  if (title === '' || (number !== '' && proposal === null)) return wrong.point
  const added = { title, proposal: proposal?.number ?? null, outcome: '', note: '' } as const
  await addPoint(db, meeting, added, stampOf(person))
  return null
}

async function outcome({ db, meeting, person, form }: Asked): Promise<string | null> {
  const chosen = itemOutcomes.find((one) => one === field(form, 'outcome'))
  if (!chosen) return wrong.outcome
  const position = Number(field(form, 'position'))
  if (!Number.isInteger(position)) return wrong.outcome
  const recorded = { position, outcome: chosen, note: field(form, 'note') }
  return (await recordOutcome(db, meeting, recorded, stampOf(person))) ? null : wrong.before
}

async function minutes({ db, meeting, person, form }: Asked): Promise<string | null> {
  const text = field(form, 'minutes')
  if (text === '') return wrong.minutes
  return (await recordMinutes(db, meeting, text, stampOf(person))) ? null : wrong.before
}

function field(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim().slice(0, maxWords) : ''
}
