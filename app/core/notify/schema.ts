import * as z from 'zod'
import { verdicts } from '../record/review.ts'
import { placeSchema, remarkDeedSchema } from '../review/schema.ts'
import { actors } from '../workflow/actor.ts'
import { stepDetailsSchema } from '../workflow/details.ts'
import { stageIdSchema } from '../workflow/stage.ts'
import { reminderTimes, toldDeed, type News, type ToldDeed } from './news.ts'

/* The stored form of news; apart from the types, which pages use too. */

const ofProposal = {
  proposal: z.object({ number: z.string(), title: z.string() }),
  by: z.string(),
}

const toldDeedSchema: z.ZodType<ToldDeed> = remarkDeedSchema.transform((deed, context) => {
  const told = toldDeed(deed)
  if (told !== null) return told
  context.addIssue(`a deed that is not told: ${deed.deed}`)
  return z.NEVER
})

const asked = z.object({
  who: z.enum(['person', 'organisation', 'guest']),
  id: z.string(),
  name: z.string(),
})

const step = z.object({
  stage: stageIdSchema,
  actor: z.enum(actors),
  date: z.iso.date(),
  version: z.int().nullable(),
  details: stepDetailsSchema,
  note: z.string(),
})

const basis = z.object({
  act: z.enum(['kwrist', 'ztp', 'rprm', 'constitution', 'promulgation']),
  provision: z.string(),
})

/** Older rows do not tell it. */
const sinceTold = z.string().default('')

const meeting = z.object({
  slug: z.string(),
  title: z.string(),
  date: z.iso.date(),
  place: z.string(),
})

export const newsSchema: z.ZodType<News> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('remark'),
    ...ofProposal,
    remark: z.int(),
    place: placeSchema,
    quote: z.string(),
    deed: toldDeedSchema,
  }),
  z.object({
    kind: z.literal('reviewAsked'),
    ...ofProposal,
    version: z.int(),
    asked,
    dueOn: z.iso.date(),
    note: z.string(),
  }),
  z.object({
    kind: z.literal('verdict'),
    ...ofProposal,
    version: z.int(),
    verdict: z.enum(verdicts),
    note: z.string(),
    request: z.string().nullable(),
  }),
  z.object({
    kind: z.literal('step'),
    ...ofProposal,
    step: step.nullable(),
    corrects: z.boolean(),
    stage: stageIdSchema,
    note: z.string(),
    meeting: z.string(),
    team: z.string(),
  }),
  z.object({
    kind: z.literal('version'),
    ...ofProposal,
    version: z.int(),
    label: z.string(),
    note: z.string(),
    changes: sinceTold,
  }),
  z.object({
    kind: z.literal('published'),
    ...ofProposal,
    problem: sinceTold,
    changes: sinceTold,
  }),
  z.object({
    kind: z.literal('agenda'),
    ...ofProposal,
    meeting,
    note: z.string(),
  }),
  z.object({
    kind: z.literal('reviewDue'),
    ...ofProposal,
    time: z.enum(reminderTimes),
    request: z.string(),
    asked,
    version: z.int(),
    day: z.iso.date(),
  }),
  z.object({
    kind: z.literal('deadline'),
    ...ofProposal,
    time: z.enum(reminderTimes),
    stage: stageIdSchema,
    day: z.iso.date(),
    rule: z.enum(['statutory', 'rules', 'setByPeople', 'nextPlenary', 'none']),
    certainty: z.enum(['appointment', 'forecast']),
    basis: basis.nullable(),
    // Older rows do not tell it.
    counted: z.iso.date().nullable().default(null),
  }),
  z.object({ kind: z.literal('meetingDue'), ...ofProposal, time: z.enum(reminderTimes), meeting }),
])

export const newsFormat = 1
