import type { Person } from '#app/core/record/person.ts'
import { itemOutcomes } from '#app/core/record/meeting.ts'
import { stepDetailsSchema } from '#app/core/workflow/details.ts'
import { decisionFields } from '#app/core/workflow/meeting-step.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { fileProblemTexts, meetings as words } from '#app/i18n/pl/meetings.ts'
import { stepProblem } from '#app/i18n/pl/step-problems.ts'
import { addAttachment } from '#app/storage/attachments.server.ts'
import type { Database } from '#app/storage/database.server.ts'
import { addPoint, recordMinutes } from '#app/storage/meeting-keeping.server.ts'
import { recordMeeting, type DecidedPoint } from '#app/storage/record-meeting.server.ts'
import { findProposal } from '#app/storage/proposals.server.ts'
import { stampOf } from '#app/storage/stamp.ts'

const { problems: wrong } = words

/** Longest title, note or reference that is kept. */
const maxWords = 2000
/** Longest text of an opinion. */
const maxText = 20_000
/** Of a longer name of a file the end is kept, which tells its kind. */
const maxFileName = 200

interface Asked {
  readonly db: Database
  /** Slug of a kept meeting. */
  readonly meeting: string
  /** Its day. */
  readonly date: string
  readonly person: Person
  readonly form: FormData
}

/** What came of a form: nothing wrong, one sentence, or what is wrong with a form of several points. */
export type KeepingAnswer =
  null | { readonly problem: string } | { readonly values: Texts; readonly problems: Texts }

type Texts = Readonly<Record<string, string>>

/** Does what one of the meeting's forms asks; gives what is wrong with it, `null` when it is done. */
export async function keepMeeting(asked: Asked): Promise<KeepingAnswer> {
  const intent = field(asked.form, 'intent')
  if (intent === 'decide') return decide(asked)
  const problem = await keepOne(intent, asked)
  return problem === null ? null : { problem }
}

async function keepOne(intent: string, asked: Asked): Promise<string | null> {
  if (intent === 'point') return point(asked)
  if (intent === 'minutes') return minutes(asked)
  if (intent === 'document') return document(asked)
  throw new Response(null, { status: 400, statusText: 'Bad Request' })
}

async function document({ db, meeting, person, form }: Asked): Promise<string | null> {
  const file = form.get('file')
  if (!(file instanceof File)) return fileProblemTexts.empty
  const content = new Uint8Array(await file.arrayBuffer())
  const name = file.name.slice(-maxFileName)
  const problem = await addAttachment(db, meeting, { name, content }, stampOf(person))
  return problem && fileProblemTexts[problem]
}

/** Records all outcomes that were chosen, or tells what each of them still needs. */
async function decide({ db, meeting, date, person, form }: Asked): Promise<KeepingAnswer> {
  const today = dayOf(new Date())
  if (date > today) return { problem: wrong.notYetHeld }
  const points = decidedPoints(form)
  if (points.length === 0) return { problem: wrong.nothingDecided }
  const found = await recordMeeting(db, meeting, points, today, stampOf(person))
  if (found.length === 0) return null
  return {
    values: Object.fromEntries(
      [...form].map(([name, value]) => [name, typeof value === 'string' ? value : '']),
    ),
    problems: Object.fromEntries(
      found.map(({ position, problem }) => {
        const at = problem?.field
        const asked = decisionFields.find((one) => one === at)
        return [
          `${position}.${asked ?? 'outcome'}`,
          problem === null ? wrong.before : stepProblem(problem),
        ]
      }),
    ),
  }
}

function decidedPoints(form: FormData): readonly DecidedPoint[] {
  return [...form.keys()].flatMap((name) => {
    const [, position] = /^(\d{1,3})\.outcome$/.exec(name) ?? []
    const chosen = itemOutcomes.find((one) => one === field(form, name))
    if (position === undefined || !chosen) return []
    const told = stepDetailsSchema.safeParse(
      Object.fromEntries(
        decisionFields
          .map((one) => [one, field(form, `${position}.${one}`, maxText)] as const)
          .filter(([, value]) => value !== ''),
      ),
    )
    if (!told.success) throw new Response(null, { status: 400, statusText: 'Bad Request' })
    return {
      position: Number(position),
      outcome: chosen,
      told: told.data,
      note: field(form, `${position}.note`),
    }
  })
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

async function minutes({ db, meeting, person, form }: Asked): Promise<string | null> {
  const text = field(form, 'minutes')
  if (text === '') return wrong.minutes
  return (await recordMinutes(db, meeting, text, stampOf(person))) ? null : wrong.before
}

function field(form: FormData, name: string, longest = maxWords): string {
  const value = form.get(name)
  return typeof value === 'string' ? value.trim().slice(0, longest) : ''
}
