import * as z from 'zod'
import { areaOutcomes } from '../../core/record/dashboard.ts'
import { actors } from '../../core/workflow/actor.ts'
import { stepDetailsSchema } from '../../core/workflow/details.ts'
import { stageGroups, stageIds } from '../../core/workflow/stage.ts'
import { api } from '../../i18n/pl/api.ts'

const { fields } = api

const stageId = z.enum(stageIds)

export const stage = z.object({
  id: stageId,
  code: z.string().describe(fields.stageCode),
  group: z.enum(stageGroups),
  name: z.string(),
  label: z.string().describe(fields.label),
  since: z.iso.date(),
  outcome: z.enum(areaOutcomes).describe(fields.outcome),
})

export const proposalSummary = z.object({
  number: z.string(),
  title: z.string(),
  area: z.string(),
  acts: z.array(z.string()),
  organisation: z.string(),
  author: z.string(),
  published: z.boolean(),
  stage,
  version: z.int().nonnegative().describe(fields.version),
  url: z.url(),
  page: z.url(),
})

export const proposalList = z.object({
  items: z.array(proposalSummary),
  total: z.int().nonnegative().describe(fields.total),
  next: z.url().nullable().describe(fields.next),
})

export const versionSummary = z.object({
  number: z.int().positive(),
  title: z.string(),
  label: z.string(),
  note: z.string(),
  date: z.iso.date(),
  author: z.string(),
  savedAt: z.iso.datetime(),
  sha256: z.string(),
  previousSha256: z.string().describe(fields.previousSha256),
  url: z.url(),
  page: z.url(),
})

export const versionList = z.object({ items: z.array(versionSummary) })

/** What a recommendation changes in one act, as an article of an amending act. */
const provisions = z.object({
  act: z.string().describe(fields.slug),
  source: z.string().describe(fields.amendedSource),
  text: z.string().describe(fields.provisions),
})

const content = {
  problem: z.string().describe(fields.markdown),
  provisions: z.array(provisions),
  rationale: z.string().describe(fields.markdown),
  transitional: z.string(),
  entryIntoForce: z.string(),
}

export const version = versionSummary.extend(content)

export const draft = z.object({
  proposal: z.string(),
  revision: z.int().positive().describe(fields.revision),
  updatedAt: z.iso.datetime(),
  updatedBy: z.string(),
  ...content,
  url: z.url(),
  page: z.url(),
})

const step = z.object({
  stage: stageId,
  name: z.string(),
  date: z.iso.date(),
  until: z.iso.date().nullable().describe(fields.until),
  actor: z.enum(actors),
  version: z.int().nullable(),
  bill: z.string().nullable().describe(fields.bill),
  details: stepDetailsSchema,
  note: z.string(),
  corrected: z.boolean(),
  recordedAt: z.iso.datetime(),
})

const deadline = z.object({
  stage: stageId,
  bill: z.string().nullable(),
  day: z.iso.date(),
  certainty: z.enum(['appointment', 'forecast']).describe(fields.certainty),
  basis: z.string().describe(fields.basis),
  note: z.string(),
})

export const status = z.object({
  stage,
  steps: z.array(step),
  bills: z.array(z.object({ bill: z.string(), stage: stageId, since: z.iso.date() })),
  deadlines: z.array(deadline),
  page: z.url(),
})

export const proposal = proposalSummary.extend({
  organisationName: z.string(),
  authors: z.array(z.string()),
  createdAt: z.iso.datetime(),
  publishedOn: z.iso.date().nullable(),
  agendaItems: z.array(z.string()),
  practices: z.array(z.int()),
  versions: z.array(versionSummary),
  provisions: z.array(provisions).describe(fields.newestProvisions),
  status,
  feed: z.url(),
})
