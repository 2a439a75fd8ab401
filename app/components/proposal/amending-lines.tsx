import { Link } from '@remix-run/react'
import type { Line } from '#app/core/amendment/render/line.ts'
import { eId } from '#app/core/statute/address.ts'

interface AmendingLinesProps {
  readonly lines: readonly Line[]
  /** Where a unit is shown, by its `eId`. */
  readonly place: (eId: string) => string
}

/** An amending article as it is printed; its words lead to the units. */
export function AmendingLines({ lines, place }: AmendingLinesProps) {
  return (
    <div className="instruction">
      {lines.map(({ path, level, marker, words, quoted, ending, target }) => (
        <div key={path} className={`line in-${level}`}>
          <p>
            <b>{marker}</b>{' '}
            {target ? (
              <Link to={place(eId(target))} preventScrollReset>
                {words}
              </Link>
            ) : (
              words
            )}
            {quoted.length > 0 ? ':' : ending}
          </p>
          {quoted.length > 0 ? (
            <blockquote>
              {quoted.map((line, index) => (
                <p key={index}>
                  {index === 0 ? '„' : null}
                  {line}
                  {index === quoted.length - 1 ? `”${ending}` : null}
                </p>
              ))}
            </blockquote>
          ) : null}
        </div>
      ))}
    </div>
  )
}
