import { ThreadCard } from './thread-card.tsx'
import type { Note, ReviewView } from './review-view.ts'

interface NotesProps {
  readonly notes: readonly Note[]
  readonly view: ReviewView
}

/** The remarks on one place, in the margin on a wide screen, under the words on a narrow one. */
export function Notes({ notes, view }: NotesProps) {
  if (notes.length === 0) return null
  return (
    <aside className="remarks-here">
      {notes.map((note) => (
        <ThreadCard key={note.number} note={note} view={view} />
      ))}
    </aside>
  )
}
