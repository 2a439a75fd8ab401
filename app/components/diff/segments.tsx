import type { ChangedSegment, TextDiff } from '#app/core/diff/segment.ts'
import { diff } from '#app/i18n/pl/diff.ts'

interface SegmentsProps {
  readonly segments: TextDiff
  /** Which of the two texts to show: both in one, or one side with its own changes marked. */
  readonly side?: 'both' | 'old' | 'new'
}

/**
 * Two texts as one line of reading. A change is told by its element, a line under or through it and
 * spoken words, never by colour alone. The spoken words stand outside `ins` and `del`, so that these
 * hold the law's words and nothing else; they are not selectable, so a copied sentence stays clean.
 */
export function Segments({ segments, side = 'both' }: SegmentsProps) {
  return (
    <>
      {segments.map((segment, index) => {
        if (segment.kind === 'same') {
          return side === 'old' ? (segment.was ?? segment.text) : segment.text
        }
        if (segment.kind === 'added' && side === 'old') return null
        if (segment.kind === 'removed' && side === 'new') return null
        return <Change key={index} segment={segment} />
      })}
    </>
  )
}

function Change({ segment }: { readonly segment: ChangedSegment }) {
  const moved = segment.move !== undefined
  const Element = segment.kind === 'added' ? 'ins' : 'del'
  return (
    <>
      <Spoken>{spokenStart(segment)}</Spoken>
      <Element className={moved ? 'moved' : undefined}>{segment.text}</Element>
      <Spoken>{diff.end}</Spoken>
    </>
  )
}

function spokenStart({ kind, move }: ChangedSegment): string {
  if (kind === 'added') return move === undefined ? diff.added : diff.movedHere
  return move === undefined ? diff.removed : diff.movedAway
}

function Spoken({ children }: { readonly children: string }) {
  return <span className="hidden-visually">{children}</span>
}
