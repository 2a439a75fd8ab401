import type { ReactNode } from 'react'
import type { Line } from '#app/core/amendment/render/line.ts'
import { eId } from '#app/core/statute/address.ts'

interface AmendingLinesProps {
  readonly lines: readonly Line[]
  /** The words of an instruction as a link to the unit with this `eId`. */
  readonly link?: (words: string, eId: string) => ReactNode
}

/** An amending article as it is printed; its words lead to the units. */
export function AmendingLines({ lines, link }: AmendingLinesProps) {
  return (
    <div className="instruction">
      {lines.map(({ path, level, marker, words, quoted, ending, target }) => (
        <div key={path} className={`line in-${level}`}>
          <p>
            <b>{marker}</b> {target && link ? link(words, eId(target)) : words}
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
