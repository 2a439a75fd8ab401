import * as z from 'zod'

/** Outcomes of a body that gives an opinion by agreement of both sides, or two positions without it. */
export const opinions = ['positive', 'withRemarks', 'negative', 'disagreed'] as const
export type Opinion = (typeof opinions)[number]

/** What one side by itself can say (art. 7 ust. 2 of the act of 6 May 2005). */
export const positions = ['positive', 'withRemarks', 'negative'] as const
export type Position = (typeof positions)[number]

/** What became of a draft sent to KWRiST for opinion; silence is a waiver, no opinion (art. 7 ust. 3). */
export const kwristOutcomes = [...opinions, 'waived'] as const
export type KwristOutcome = (typeof kwristOutcomes)[number]

/** Whose opinion it is (art. 7 of the act of 6 May 2005): agreed by both, or of one side. */
export const sides = ['both', 'government', 'local'] as const
export type Side = (typeof sides)[number]

/** The way into KWRiST: co-chair (art. 12 pkt 2), team (art. 12 pkt 3), own motion of a side (art. 9). */
export const routes = ['coChair', 'team', 'motion'] as const
export type Route = (typeof routes)[number]

/** How far the enacted law carries the recommendation out. */
export const extents = ['whole', 'part', 'otherwise'] as const
export type Extent = (typeof extents)[number]

/** The Senate's answer (art. 121 ust. 2 of the Constitution); after silence the act counts as passed. */
export const senateResults = ['accepted', 'amended', 'rejected', 'silent'] as const
export type SenateResult = (typeof senateResults)[number]

/** How the parliament works on a bill: an urgent one has shorter times (art. 123 of the Constitution). */
export const modes = ['ordinary', 'urgent'] as const
export type Mode = (typeof modes)[number]

/** Where the minutes of an outcome are: beside it, or still being written. */
export const minutesStates = ['inPreparation'] as const
export type MinutesState = (typeof minutesStates)[number]

/**
 * What a step may record besides its date. Meetings and teams are named by their slug; days are ISO
 * days; the rest is a person's words.
 */
export interface StepDetails {
  /** The bill whose track the step belongs to, as people call it; absent on the main way. */
  readonly bill?: string
  /** Letter, resolution, minutes or Sejm print: what can be looked up. */
  readonly document?: string
  /** Number of a resolution, of the government's list (`UD247`), of a print. */
  readonly number?: string
  readonly meeting?: string
  readonly minutes?: MinutesState
  readonly team?: string
  readonly agendaPoint?: string
  readonly opinion?: Opinion
  readonly side?: Side
  /** The opinion's own words, or a ministry's answer. */
  readonly text?: string
  readonly governmentPosition?: Position
  readonly governmentText?: string
  readonly localPosition?: Position
  readonly localText?: string
  /** Separate positions on particular questions (art. 7 ust. 1 sentence 2), one a line. */
  readonly reservations?: string
  readonly kwristOutcome?: KwristOutcome
  readonly route?: Route
  readonly extent?: Extent
  readonly senateResult?: SenateResult
  readonly mode?: Mode
  /** Day on which the draft was delivered: art. 7 ust. 3 counts from it. */
  readonly delivered?: string
  readonly nextDate?: string
  /** Day of the government's draft that is agreed and consulted. */
  readonly draftDate?: string
  /** End of the legal commission, and of an exemption from it: § 80a counts from them. */
  readonly legalCommission?: string
  readonly exemption?: string
  /** Day on which the act itself says that it enters into force. */
  readonly inForceOn?: string
  /** Which provisions entered into force when. */
  readonly entryDates?: string
  readonly addressee?: string
  readonly organisations?: string
  readonly ministry?: string
  readonly person?: string
  readonly plannedFor?: string
  readonly stageName?: string
  readonly committee?: string
  /** Term of the Sejm and who brought the bill in. */
  readonly term?: string
  readonly applicant?: string
  readonly financialEffect?: string
  readonly reason?: string
  /** Why a recommendation goes to the board although something is missing. */
  readonly despite?: string
  readonly remarks?: string
  /** ELI identifier of the enacted act, `DU/2015/1045`. */
  readonly eli?: string
}

export type DetailField = keyof StepDetails

const words = z.string().trim().min(1).max(2000).optional()
const longWords = z.string().trim().min(1).max(20_000).optional()
const day = z.iso.date().optional()

export const stepDetailsSchema = z.object({
  bill: words,
  document: words,
  number: words,
  meeting: words,
  minutes: z.enum(minutesStates).optional(),
  team: words,
  agendaPoint: words,
  opinion: z.enum(opinions).optional(),
  side: z.enum(sides).optional(),
  text: longWords,
  governmentPosition: z.enum(positions).optional(),
  governmentText: longWords,
  localPosition: z.enum(positions).optional(),
  localText: longWords,
  reservations: longWords,
  kwristOutcome: z.enum(kwristOutcomes).optional(),
  route: z.enum(routes).optional(),
  extent: z.enum(extents).optional(),
  senateResult: z.enum(senateResults).optional(),
  mode: z.enum(modes).optional(),
  delivered: day,
  nextDate: day,
  draftDate: day,
  legalCommission: day,
  exemption: day,
  inForceOn: day,
  entryDates: longWords,
  addressee: words,
  organisations: words,
  ministry: words,
  person: words,
  plannedFor: words,
  stageName: words,
  committee: words,
  term: words,
  applicant: words,
  financialEffect: longWords,
  reason: words,
  despite: words,
  remarks: longWords,
  eli: words,
}) satisfies z.ZodType<StepDetails>

export const stepDetailsFormat = 1

/** Every field a step may carry, in the order of a form. */
export const detailFields = stepDetailsSchema.keyof().options

/** The fields that hold an ISO day. */
export const dayFields: ReadonlySet<DetailField> = new Set([
  ...(['delivered', 'nextDate', 'draftDate'] as const),
  ...(['legalCommission', 'exemption', 'inForceOn'] as const),
])

/** The fields for words of some length, such as the text of an opinion. */
export const longFields: ReadonlySet<DetailField> = new Set([
  ...(['text', 'governmentText', 'localText', 'reservations'] as const),
  ...(['entryDates', 'financialEffect', 'remarks'] as const),
])
