import { Link } from '@remix-run/react'
import { Marked } from './marked.tsx'
import type { ShownHit } from './shown-hit.ts'

interface HitListProps {
  readonly hits: readonly ShownHit[]
  /** The number that the first one has in the whole list. */
  readonly start?: number
}

/** What was found, best first: where it leads, what it is, the words around what was looked for. */
export function HitList({ hits, start = 1 }: HitListProps) {
  return (
    <ol className="hits" start={start}>
      {hits.map(({ id, to, number, title, facts, part, excerpt }) => (
        <li key={id}>
          <Link to={to}>
            {number === '' ? null : <span className="number">{number}</span>}
            <Marked pieces={title} />
          </Link>
          <p className="facts">{facts.filter(Boolean).join(' · ')}</p>
          {excerpt ? (
            <p className="found-words">
              {part === '' ? null : <b>{part}: </b>}
              {excerpt.cutBefore ? '… ' : null}
              <Marked pieces={excerpt.pieces} />
              {excerpt.cutAfter ? ' …' : null}
            </p>
          ) : null}
        </li>
      ))}
    </ol>
  )
}
