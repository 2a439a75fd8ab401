import * as z from 'zod'
import type { Person } from '../../core/record/person.ts'
import { verdicts } from '../../core/record/review.ts'
import { positions, remarkKinds, type RemarkDeed, type Writer } from '../../core/review/event.ts'
import { parsePlace } from '../../core/review/place.ts'
import { findQuote, quoteAt, wholePassage } from '../../core/review/quote.ts'
import { passageOf } from '../../core/review/reviewed-text.ts'
import type { Database } from '../database.server.ts'
import { addDeed, writeRemark } from '../remarks.server.ts'
import { loadReviewedText } from '../review-texts.server.ts'
import { askReview, giveVerdict, listReviews } from '../reviews.server.ts'

const request = z.object({
  proposal: z.string(),
  version: z.int().positive(),
  person: z.email().optional(),
  organisation: z.string().optional(),
  dueOn: z.iso.date(),
  note: z.string(),
  askedOn: z.iso.date(),
  verdict: z.object({ verdict: z.enum(verdicts), note: z.string(), on: z.iso.date() }).nullable(),
})

const remark = z.object({
  proposal: z.string(),
  version: z.int().positive(),
  place: z.string(),
  quote: z.string(),
  by: z.email(),
  on: z.iso.date(),
  kind: z.enum(remarkKinds),
  body: z.string(),
  wording: z.string().nullable(),
  answer: z
    .object({
      by: z.email(),
      on: z.iso.date(),
      position: z.enum(positions),
      reason: z.string(),
      resolved: z.boolean(),
    })
    .nullable(),
})

export const demoReviewSchema = z.object({
  requests: z.array(request),
  remarks: z.array(remark),
})

type DemoReview = z.infer<typeof demoReviewSchema>
type AccountOf = (email: string) => Person

/** Asks for the demonstration's reviews and writes its remarks, as if on the days told. */
export async function seedReview(
  db: Database,
  { requests, remarks }: DemoReview,
  accountOf: AccountOf,
  coordinator: Person,
): Promise<void> {
  for (const one of requests) await seedRequest(db, one, accountOf, coordinator)
  for (const one of remarks) await seedRemark(db, one, accountOf)
}

async function seedRequest(
  db: Database,
  one: DemoReview['requests'][number],
  accountOf: AccountOf,
  coordinator: Person,
): Promise<void> {
  const { proposal, version, dueOn, note, verdict } = one
  const person = one.person === undefined ? null : accountOf(one.person)
  const asked = person
    ? { who: 'person' as const, id: person.id }
    : { who: 'organisation' as const, id: one.organisation ?? '' }
  const by = { id: coordinator.id, name: coordinator.name, at: noon(one.askedOn) }
  await askReview(db, { proposal, version, asked, dueOn, note }, by)
  if (!verdict || !person) return
  const made = (await listReviews(db, { proposal })).find((review) => review.version === version)
  await giveVerdict(
    db,
    { proposal, version, request: made?.id ?? null, verdict: verdict.verdict, note: verdict.note },
    writer(person),
    noon(verdict.on),
  )
}

async function seedRemark(
  db: Database,
  one: DemoReview['remarks'][number],
  accountOf: AccountOf,
): Promise<void> {
  const { proposal, version, kind, body, wording, answer } = one
  const text = await loadReviewedText(db, proposal, version)
  const place = parsePlace(one.place)
  const passage = text && place && passageOf(text, place)
  const range = passage === null ? null : findQuote(passage, { ...wholePassage, exact: one.quote })
  if (!place || passage === null || !range) throw new Error(`${proposal} has no ${one.place}`)
  const quote = one.quote === '' ? wholePassage : quoteAt(passage, range)
  const anchor = { version, place, quote }
  const number = await writeRemark(
    db,
    { proposal, anchor, words: { kind, body, wording } },
    writer(accountOf(one.by)),
    noon(one.on),
  )
  if (!answer || number === null) return
  const { position, reason, resolved } = answer
  const deeds: RemarkDeed[] = [{ deed: 'answered', position, reason }]
  if (resolved) deeds.push({ deed: 'resolved' })
  for (const deed of deeds) {
    const by = writer(accountOf(answer.by))
    await addDeed(db, { proposal, remark: number, deed }, by, noon(answer.on))
  }
}

function writer({ id, name, organisation }: Person): Writer {
  return { id, guest: null, name, organisation }
}

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`)
}
