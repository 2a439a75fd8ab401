import type { Person } from '#app/core/record/person.ts'
import type { ProposalRecord } from '#app/core/record/proposal.ts'
import { env } from '#app/env.server.ts'
import { dayOf } from '#app/i18n/pl/format.ts'
import { review as words } from '#app/i18n/pl/review.ts'
import { paths } from '#app/paths.ts'
import type { Database } from '#app/storage/database.server.ts'
import { makeGuestLink } from '#app/storage/guest-links.server.ts'
import { askReview } from '#app/storage/reviews.server.ts'
import { stampOf } from '#app/storage/stamp.ts'
import { listOrganisations, listUsers } from '#app/storage/users.server.ts'

/** How asking ended; `link` is shown this once. */
export interface AskAnswer {
  readonly link: string | null
  readonly typed: Readonly<Record<string, string>>
  readonly problems: Readonly<Record<string, string>>
}

interface AskForm {
  readonly db: Database
  readonly proposal: ProposalRecord
  readonly person: Person
  readonly form: FormData
  readonly origin: string
}

/** A guest may still read and answer for some days after the review was due. */
const graceDays = 14

/** Asks for a review of the newest version, as a form says. */
export async function askFromForm({
  db,
  proposal,
  person,
  form,
  origin,
}: AskForm): Promise<AskAnswer> {
  const value = (name: string, limit: number) => {
    const text = form.get(name)
    return typeof text === 'string' ? text.trim().slice(0, limit) : ''
  }
  const typed = {
    whom: value('whom', 100),
    guest: value('guest', 200),
    dueOn: value('dueOn', 10),
    note: value('note', 2000),
  }
  const by = stampOf(person)
  const problems = await problemsOf(db, typed, dayOf(by.at))
  const answer = { link: null, typed, problems }
  if (Object.keys(problems).length > 0) return answer
  const { number, version } = proposal
  const { whom, guest, dueOn, note } = typed
  const review = { proposal: number, version, dueOn, note }
  if (whom !== 'guest') {
    const [who, id] = split(whom)
    await askReview(
      db,
      { ...review, asked: { who: who === 'person' ? who : 'organisation', id } },
      by,
    )
    return answer
  }
  const expiresAt = new Date(`${dueOn}T23:00:00Z`)
  expiresAt.setUTCDate(expiresAt.getUTCDate() + graceDays)
  const made = await makeGuestLink(
    db,
    { proposal: number, version, organisation: guest, expiresAt },
    by,
  )
  if (made === null) throw new Response(null, { status: 404 })
  await askReview(db, { ...review, asked: { who: 'guest', id: made.id } }, by)
  const base = env().baseUrl?.origin ?? origin
  return { ...answer, link: `${base}${paths.guestReview(made.token)}` }
}

type Typed = Readonly<Record<'whom' | 'guest' | 'dueOn', string>>

async function problemsOf(db: Database, { whom, guest, dueOn }: Typed, today: string) {
  const problems: Record<string, string> = {}
  if (whom === 'guest') {
    if (guest === '') problems.guest = words.askMissing
  } else if (!(await isKnown(db, whom))) problems.whom = words.askMissing
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(dueOn) && !Number.isNaN(Date.parse(dueOn))
  if (!isDay || dueOn < today) problems.dueOn = words.dayMissing
  return problems
}

async function isKnown(db: Database, whom: string): Promise<boolean> {
  const [who, id] = split(whom)
  if (who === 'person') return (await listUsers(db)).some((person) => person.id === id)
  return who === 'organisation' && (await listOrganisations(db)).some(({ code }) => code === id)
}

/** `organisation ZGW RP`: what it is, and its identifier, which may hold spaces. */
function split(whom: string): readonly [string, string] {
  const at = whom.indexOf(' ')
  return at < 0 ? [whom, ''] : [whom.slice(0, at), whom.slice(at + 1)]
}
