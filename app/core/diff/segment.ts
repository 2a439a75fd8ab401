/**
 * The nature of a change, for the reader's eye and for filters: a changed word is read differently
 * from a changed amount, and typography alone is folded away.
 */
export const changeClasses = [
  'wording',
  'number',
  'reference',
  'punctuation',
  'typography',
  'renumbering',
  'move',
  'repeal',
  'added',
  'removed',
] as const

export type ChangeClass = (typeof changeClasses)[number]

/**
 * Words that both texts have. `text` is what the new text prints; where the old text prints the same
 * words with other dashes, quotation marks or spaces, `was` is what it prints, and the difference is
 * of the class typography.
 */
export interface SameSegment {
  readonly kind: 'same'
  readonly text: string
  readonly was?: string
}

/** Words that only one of the texts has, as that text prints them. */
export interface ChangedSegment {
  readonly kind: 'added' | 'removed'
  readonly text: string
  /** Never typography, which is a `same` segment with `was`; never `added` or `removed`: see `kind`. */
  readonly class: ChangeClass
  /** Shared by the removed and the added segments of one phrase that moved. */
  readonly move?: number
}

export type Segment = SameSegment | ChangedSegment

/**
 * Two texts as one: `same` (with `was`, where given) and `removed` joined are the old text, `same`
 * and `added` joined are the new text, character for character. A removed segment stands before the
 * added one that takes its place.
 */
export type TextDiff = readonly Segment[]

/** The old text of a diff, exactly. */
export function oldText(segments: TextDiff): string {
  return segments
    .map((segment) => {
      if (segment.kind === 'added') return ''
      return segment.kind === 'same' ? (segment.was ?? segment.text) : segment.text
    })
    .join('')
}

/** The new text of a diff, exactly. */
export function newText(segments: TextDiff): string {
  return segments.map((segment) => (segment.kind === 'removed' ? '' : segment.text)).join('')
}
