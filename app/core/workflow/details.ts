import * as z from 'zod'

/** Outcomes of a body that gives an opinion by agreement of both sides, or two positions without it. */
export const opinions = ['positive', 'withRemarks', 'negative', 'disagreed'] as const
export type Opinion = (typeof opinions)[number]

/** Whose opinion it is (art. 7 of the act of 6 May 2005): agreed by both, or of one side. */
export const sides = ['both', 'government', 'local'] as const
export type Side = (typeof sides)[number]

/** The way into KWRiST: co-chair (art. 12 pkt 2), team (art. 12 pkt 3), own motion of a side (art. 9). */
export const routes = ['coChair', 'team', 'motion'] as const
export type Route = (typeof routes)[number]

/** How far the enacted law carries the recommendation out. */
export const extents = ['whole', 'part', 'otherwise'] as const
export type Extent = (typeof extents)[number]

/**
 * What a step may record besides its date. Meetings and teams are named by their slug; days are ISO
 * days; the rest is a person's words.
 */
export interface StepDetails {
  /** Letter, resolution, minutes or Sejm print: what can be looked up. */
  readonly document?: string
  /** Number of a resolution, of the government's list (`UD247`), of a print. */
  readonly number?: string
  readonly meeting?: string
  readonly team?: string
  readonly agendaPoint?: string
  readonly opinion?: Opinion
  readonly side?: Side
  readonly route?: Route
  readonly extent?: Extent
  /** Day on which the draft was delivered: art. 7 ust. 3 counts from it. */
  readonly delivered?: string
  readonly nextDate?: string
  readonly addressee?: string
  readonly organisations?: string
  readonly ministry?: string
  readonly person?: string
  readonly plannedFor?: string
  readonly stageName?: string
  readonly reason?: string
  readonly remarks?: string
  /** ELI identifier of the enacted act, `DU/2015/1045`. */
  readonly eli?: string
}

export type DetailField = keyof StepDetails

const words = z.string().trim().min(1).max(2000).optional()
const day = z.iso.date().optional()

export const stepDetailsSchema = z.object({
  document: words,
  number: words,
  meeting: words,
  team: words,
  agendaPoint: words,
  opinion: z.enum(opinions).optional(),
  side: z.enum(sides).optional(),
  route: z.enum(routes).optional(),
  extent: z.enum(extents).optional(),
  delivered: day,
  nextDate: day,
  addressee: words,
  organisations: words,
  ministry: words,
  person: words,
  plannedFor: words,
  stageName: words,
  reason: words,
  remarks: words,
  eli: words,
}) satisfies z.ZodType<StepDetails>

export const stepDetailsFormat = 1

/** Every field a step may carry, in the order of a form. */
export const detailFields = stepDetailsSchema.keyof().options

/** The fields that hold an ISO day. */
export const dayFields: ReadonlySet<DetailField> = new Set(['delivered', 'nextDate'])
