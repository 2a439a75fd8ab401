import type { Line } from '#app/core/amendment/render/line.ts'
import { eId } from '#app/core/statute/address.ts'

interface AmendingLinesProps {
  readonly lines: readonly Line[]
  /** What the anchors of the units on the page begin with; absent: there are none. */
  readonly anchors?: string
}

/** An amending article as it is printed; its words lead to the units on the page. */
export function AmendingLines({ lines, anchors }: AmendingLinesProps) {
  return (
    <div className="instruction">
      {lines.map(({ path, level, marker, words, quoted, ending, target }) => (
        <div key={path} className={`line in-${level}`}>
          <p>
            <b>{marker}</b>{' '}
            {target && anchors !== undefined ? (
              <a href={`#${anchors}${eId(target)}`}>{words}</a>
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
