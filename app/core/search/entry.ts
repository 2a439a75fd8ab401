import * as z from 'zod'

/** What can be found: provisions of the acts, recommendations version by version, remarks, meetings. */
export const searchKinds = ['provision', 'proposal', 'remark', 'meeting'] as const
export type SearchKind = (typeof searchKinds)[number]

/** The named stretches of what is found, so that one reads where the words stand. */
export const searchParts = [
  'text',
  ...(['problem', 'changes', 'rationale', 'transitional', 'entryIntoForce'] as const),
  ...(['remark', 'wording', 'reply', 'answer'] as const),
  ...(['agenda', 'minutes', 'place'] as const),
] as const
export type SearchPartName = (typeof searchParts)[number]

export interface SearchPart {
  readonly part: SearchPartName
  readonly text: string
}

/** The words by which one thing is found. */
export interface SearchText {
  /** What it is called; words in it weigh most. */
  readonly title: string
  readonly parts: readonly SearchPart[]
  /** Words that it stands under: they help to find it, but it is never found by them alone. */
  readonly around: string
}

export const searchPartsSchema: z.ZodType<readonly SearchPart[]> = z.array(
  z.object({ part: z.enum(searchParts), text: z.string() }),
)

/**
 * Numbers the form of what is kept for searching: the parts, how words are folded and their stems. A
 * change of any of them takes the next number, and the index is built anew.
 */
export const searchFormat = 1

/** Only the parts that say something. */
export function partsWith(parts: readonly SearchPart[]): readonly SearchPart[] {
  return parts.filter(({ text }) => text.trim() !== '')
}
