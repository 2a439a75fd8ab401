import * as z from 'zod'
import { partKinds, type Address } from './address.ts'
import { unitKinds, type Statute, type Unit } from './unit.ts'

/*
 * The stored form of the tree and of addresses. Apart from the types and functions, which pages use
 * too: a bundler cannot see that making a schema has no effect, and would send zod to every reader.
 */

export const unitSchema: z.ZodType<Unit> = z.lazy(() =>
  z.object({
    kind: z.enum(unitKinds),
    number: z.string(),
    heading: z.string(),
    text: z.string(),
    children: z.array(unitSchema),
  }),
)

export const statuteSchema: z.ZodType<Statute> = z.object({
  eli: z.string(),
  title: z.string(),
  source: z.string(),
  asOf: z.string(),
  excerpt: z.boolean(),
  units: z.array(unitSchema),
})

export const addressSchema: z.ZodType<Address> = z.array(
  z.object({ kind: z.enum([...unitKinds, ...partKinds]), number: z.string() }),
)
