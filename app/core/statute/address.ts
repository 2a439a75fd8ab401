import * as z from 'zod'
import { unitKinds, type UnitKind } from './unit.ts'

/**
 * What an address step may name besides a unit: the introduction to an enumeration (`intro`), a
 * sentence of a unit's own text (`sentence`, numbered from 1), the title of a systematising unit
 * (`heading`) and the act's own title (`actTitle`). They end an address. The closing part (część
 * wspólna) is a unit of its own, `closing`.
 */
export const partKinds = ['intro', 'sentence', 'heading', 'actTitle'] as const
export type PartKind = (typeof partKinds)[number]

export interface Step {
  readonly kind: UnitKind | PartKind
  readonly number: string
}

/**
 * Where a unit stands, as the law names it (ZTP § 59): the steps from the article down; systematising
 * units above an article are left out, since articles are numbered through the whole act (ZTP § 57
 * ust. 1). The address of a chapter starts at the outermost systematising unit. The empty address is
 * the act itself.
 */
export type Address = readonly Step[]

export const addressSchema: z.ZodType<Address> = z.array(
  z.object({ kind: z.enum([...unitKinds, ...partKinds]), number: z.string() }),
)
