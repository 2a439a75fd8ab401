import * as z from 'zod'
import { addressSchema } from '../statute/schema.ts'
import { proseParts, type Anchor, type Place } from './anchor.ts'
import { positions, remarkKinds, type RemarkDeed } from './event.ts'

/* The stored forms of the review; apart from the types, which pages use too. */

export const placeSchema: z.ZodType<Place> = z.discriminatedUnion('layer', [
  z.object({ layer: z.enum(['proposed', 'statute']), act: z.string(), address: addressSchema }),
  z.object({ layer: z.literal('provisions'), act: z.string() }),
  z.object({ layer: z.literal('prose'), part: z.enum(proseParts) }),
])

export const anchorSchema: z.ZodType<Anchor> = z.object({
  version: z.int().positive(),
  place: placeSchema,
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
})

export const anchorFormat = 1

const words = {
  kind: z.enum(remarkKinds),
  body: z.string(),
  wording: z.string().nullable(),
  whole: z.boolean().optional(),
}

export const remarkDeedSchema: z.ZodType<RemarkDeed> = z.discriminatedUnion('deed', [
  z.object({ deed: z.literal('written'), ...words }),
  z.object({ deed: z.literal('revised'), ...words }),
  z.object({ deed: z.literal('withdrawn') }),
  z.object({ deed: z.literal('replied'), body: z.string(), mentions: z.array(z.string()) }),
  z.object({ deed: z.literal('replyRevised'), reply: z.int(), body: z.string() }),
  z.object({ deed: z.literal('replyWithdrawn'), reply: z.int() }),
  z.object({ deed: z.literal('answered'), position: z.enum(positions), reason: z.string() }),
  z.object({ deed: z.literal('resolved') }),
  z.object({ deed: z.literal('reopened'), reason: z.string() }),
  z.object({
    deed: z.literal('wordingTaken'),
    hunks: z.array(z.int().nonnegative()),
    whole: z.boolean(),
    revision: z.int(),
  }),
])

export const remarkDeedFormat = 1

export const seenUnitsSchema = z.array(z.string())
export const seenUnitsFormat = 1
