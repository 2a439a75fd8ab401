import * as z from 'zod'
import type { Address } from '../statute/address.ts'
import { addressSchema, unitSchema } from '../statute/schema.ts'
import type { Unit } from '../statute/unit.ts'

/**
 * The meaning of an amending instruction: a closed union of plain records. All operations of one
 * amending article are simultaneous: every address names the statute as it stood before the article
 * (the exception, `splitText` followed by changes of the unit it makes, is stated there).
 */
export type Operation =
  | ReplaceUnit
  | ReplaceText
  | InsertUnit
  | RepealUnit
  | RemoveUnit
  | ReplaceWords
  | InsertWords
  | DeleteWords
  | InsertSentence
  | RepealSentence
  | SetEnding
  | SplitText
  | Renumber

export type OperationKind = Operation['kind']

/** „otrzymuje brzmienie:” of a whole unit (ZTP § 85 ust. 4, § 87). */
export interface ReplaceUnit {
  readonly kind: 'replaceUnit'
  readonly address: Address
  readonly unit: Unit
}

/**
 * „otrzymuje brzmienie:” of a part that is not a unit: an introduction, a sentence, the heading of a
 * systematising unit, the act's title. The last step of `address` is a part kind.
 */
export interface ReplaceText {
  readonly kind: 'replaceText'
  readonly address: Address
  readonly text: string
}

/**
 * „po … dodaje się … w brzmieniu:” (ZTP § 85 ust. 3, § 89). `address` is that of the new unit. The
 * place among the siblings follows from the order of numbers, for tirets and systematising units from
 * `after` (the last step of a sibling's address); an article goes where its number says.
 */
export interface InsertUnit {
  readonly kind: 'insertUnit'
  readonly address: Address
  readonly unit: Unit
  /** The unit named by „po …”; absent where the formula names none („dodaje się ust. 3”). */
  readonly after?: Address
  /** The chapter that „w rozdziale 8 dodaje się art. 51a” names without an „after” (ZTP § 89a). */
  readonly within?: Address
}

/** „uchyla się …” (ZTP § 41 ust. 2): the number stays, the text becomes „(uchylony)”. */
export interface RepealUnit {
  readonly kind: 'repealUnit'
  readonly address: Address
  /**
   * In a cited range the number that the next record names: „uchyla się ust. 2–5” gives 2 up to 3, 3 up
   * to 4 … The siblings between, such as ust. 3a, are repealed with it; only the act knows them.
   */
  readonly upTo?: string
}

/** Takes a unit away without a trace; no legislator does it, `invert` of an insertion needs it. */
export interface RemoveUnit {
  readonly kind: 'removeUnit'
  readonly address: Address
}

/**
 * Which occurrences of the quoted words are meant: the only one (no word about it), the n-th
 * („użyte po raz drugi”), or all („użyte dwukrotnie”, or in any case and number: `inflected`).
 */
export type Occurrence = 'only' | 'all' | number

/** „wyrazy „…” zastępuje się wyrazami „…”” (ZTP § 87 ust. 3, § 88). */
export interface ReplaceWords {
  readonly kind: 'replaceWords'
  /** A unit, one of its parts, or `[]` for the whole act. */
  readonly address: Address
  readonly words: string
  /** „wyrazy od „…” do „…””: everything from `words` through the first of these behind them. */
  readonly through?: string
  readonly replacement: string
  readonly occurrence: Occurrence
  /** „w różnej liczbie i różnym przypadku”: the occurrences are inflected forms of `words`. */
  readonly inflected?: boolean
}

/**
 * „po wyrazach „…” dodaje się wyrazy „…””; `anchor: ''` with `start` is „na początku dodaje się”, with
 * `end` „na końcu dodaje się”.
 */
export interface InsertWords {
  readonly kind: 'insertWords'
  readonly address: Address
  readonly anchor: string
  readonly position: 'after' | 'before' | 'start' | 'end'
  readonly words: string
  readonly occurrence: Occurrence
}

/**
 * „skreśla się wyrazy „…””. With `after` („po wyrazie „…” skreśla się przecinek”) or `before` the words
 * meant are those that stand directly behind or before the named ones.
 */
export interface DeleteWords {
  readonly kind: 'deleteWords'
  readonly address: Address
  readonly words: string
  /** „wyrazy od „…” do „…””, as in `ReplaceWords`; not together with `after` or `before`. */
  readonly through?: string
  readonly occurrence: Occurrence
  readonly after?: string
  readonly before?: string
}

/**
 * „dodaje się zdanie drugie w brzmieniu:”; `address` ends in the new sentence's ordinal, `''` where the
 * instruction says none: the sentence comes last.
 */
export interface InsertSentence {
  readonly kind: 'insertSentence'
  readonly address: Address
  readonly text: string
}

/** „uchyla się zdanie drugie”; the following sentences move up, nothing is left in print. */
export interface RepealSentence {
  readonly kind: 'repealSentence'
  readonly address: Address
}

/**
 * „kropkę zastępuje się średnikiem”: the mark that ends the unit's own text, or its closing part;
 * `from: ''` is „na końcu dodaje się średnik”, `to: ''` is „skreśla się kropkę”.
 */
export interface SetEnding {
  readonly kind: 'setEnding'
  readonly address: Address
  readonly from: string
  readonly to: string
}

/**
 * „dotychczasową treść oznacza się jako ust. 1”: the whole contents of the unit at `address` become
 * its child `unit` of that kind and number. Later operations of the same article see the new child.
 */
export interface SplitText {
  readonly kind: 'splitText'
  readonly address: Address
  readonly child: {
    readonly kind: 'paragraph' | 'section' | 'point' | 'letter'
    readonly number: string
  }
}

/** „art. 15a oznacza się jako art. 15¹”: the unit keeps its text and takes another number. */
export interface Renumber {
  readonly kind: 'renumber'
  readonly address: Address
  readonly number: string
}

const address = addressSchema
const occurrence = z.union([z.literal('only'), z.literal('all'), z.number().int().positive()])

/** The stored form; it is kept inside a recommendation's content, which carries a format number. */
export const operationSchema: z.ZodType<Operation> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('replaceUnit'), address, unit: unitSchema }),
  z.object({ kind: z.literal('replaceText'), address, text: z.string() }),
  z.object({
    kind: z.literal('insertUnit'),
    address,
    unit: unitSchema,
    after: address.optional(),
    within: address.optional(),
  }),
  z.object({ kind: z.literal('repealUnit'), address, upTo: z.string().optional() }),
  z.object({ kind: z.literal('removeUnit'), address }),
  z.object({
    kind: z.literal('replaceWords'),
    address,
    words: z.string(),
    through: z.string().optional(),
    replacement: z.string(),
    occurrence,
    inflected: z.boolean().optional(),
  }),
  z.object({
    kind: z.literal('insertWords'),
    address,
    anchor: z.string(),
    position: z.enum(['after', 'before', 'start', 'end']),
    words: z.string(),
    occurrence,
  }),
  z.object({
    kind: z.literal('deleteWords'),
    address,
    words: z.string(),
    through: z.string().optional(),
    occurrence,
    after: z.string().optional(),
    before: z.string().optional(),
  }),
  z.object({ kind: z.literal('insertSentence'), address, text: z.string() }),
  z.object({ kind: z.literal('repealSentence'), address }),
  z.object({ kind: z.literal('setEnding'), address, from: z.string(), to: z.string() }),
  z.object({
    kind: z.literal('splitText'),
    address,
    child: z.object({
      kind: z.enum(['paragraph', 'section', 'point', 'letter']),
      number: z.string(),
    }),
  }),
  z.object({ kind: z.literal('renumber'), address, number: z.string() }),
])
