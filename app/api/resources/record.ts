import * as z from 'zod'
import { demandFates } from '../../core/record/agenda-matrix.ts'
import { itemOutcomes, meetingKinds } from '../../core/record/meeting.ts'
import { positions, remarkKinds } from '../../core/review/event.ts'
import { api } from '../../i18n/pl/api.ts'

const { fields } = api

const meetingColumns = {
  slug: z.string(),
  kind: z.enum(meetingKinds),
  date: z.iso.date(),
  title: z.string(),
  place: z.string(),
  team: z.string().nullable().describe(fields.team),
  url: z.url(),
  page: z.url(),
}

export const meetingList = z.object({ items: z.array(z.object(meetingColumns)) })

export const meeting = z.object({
  ...meetingColumns,
  minutes: z.string(),
  items: z.array(
    z.object({
      position: z.int().positive(),
      title: z.string(),
      proposal: z.string().nullable(),
      outcome: z.enum(itemOutcomes).describe(fields.itemOutcome),
      note: z.string(),
    }),
  ),
})

export const agenda = z.object({
  items: z.array(
    z.object({
      code: z.string(),
      title: z.string(),
      description: z.string(),
      area: z.string(),
      fate: z.enum(demandFates).describe(fields.fate),
      proposals: z.array(z.string()),
      page: z.url(),
    }),
  ),
})

export const practiceList = z.object({
  items: z.array(
    z.object({
      number: z.int().positive(),
      leader: z.string(),
      name: z.string(),
      proposals: z.array(z.string()),
      page: z.url(),
    }),
  ),
})

export const remark = z.object({
  number: z.int().positive(),
  version: z.int().positive(),
  at: z.string().describe(fields.place),
  quote: z.string().describe(fields.quote),
  kind: z.enum(remarkKinds),
  body: z.string(),
  wording: z.string().nullable().describe(fields.wording),
  state: z.enum(['open', 'answered', 'resolved', 'withdrawn']),
  by: z.string(),
  organisation: z.string(),
  writtenAt: z.iso.datetime(),
  position: z.enum(positions).nullable(),
  reason: z.string(),
  page: z.url(),
})

export const remarkList = z.object({ items: z.array(remark) })

export const index = z.object({
  name: z.string(),
  description: z.url().describe(fields.openapi),
  acts: z.url(),
  proposals: z.url(),
  meetings: z.url(),
  agenda: z.url(),
  practices: z.url(),
})
