import * as z from 'zod'
import { unitKinds } from '../../core/statute/unit.ts'
import { unitStatuses } from '../../core/statute/status.ts'
import { api } from '../../i18n/pl/api.ts'

const { fields } = api

/** A dated text of an act without its units. */
export const actTextSummary = z.object({
  id: z.uuid(),
  source: z.string().describe(fields.source),
  asOf: z.iso.date().describe(fields.asOf),
  excerpt: z.boolean().describe(fields.excerpt),
  sha256: z.string(),
  addedAt: z.iso.datetime(),
  url: z.url(),
  page: z.url(),
})

export const act = z.object({
  slug: z.string().describe(fields.slug),
  eli: z.string().describe(fields.eli),
  title: z.string(),
  texts: z.array(actTextSummary),
  url: z.url(),
  page: z.url(),
  feed: z.url(),
})

export const actList = z.object({ items: z.array(act) })

/** A unit of a statute by itself; the units inside it follow it in the list. */
const unit = z.object({
  address: z.string().describe(fields.address),
  eId: z.string(),
  kind: z.enum(unitKinds),
  number: z.string(),
  heading: z.string(),
  text: z.string().describe(fields.unitText),
  depth: z.int().nonnegative(),
  status: z.enum(unitStatuses),
})

export const actText = actTextSummary.extend({
  act: z.string().describe(fields.slug),
  title: z.string(),
  units: z.array(unit),
})

export const unitWithin = z.object({
  act: z.string().describe(fields.slug),
  text: z.uuid(),
  units: z.array(unit).describe(fields.within),
  proposals: z
    .array(z.object({ number: z.string(), title: z.string(), url: z.url(), page: z.url() }))
    .describe(fields.touching),
  page: z.url(),
})
