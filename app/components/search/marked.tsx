import type { MarkedPiece } from '#app/core/search/excerpt.ts'

/** Words with what was looked for marked in them. */
export function Marked({ pieces }: { readonly pieces: readonly MarkedPiece[] }) {
  return pieces.map(({ text, marked }, index) =>
    marked ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>,
  )
}
