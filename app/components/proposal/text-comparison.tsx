import type { ParagraphDiff } from '#app/core/draft/prose-comparison.ts'
import { diff as words } from '#app/i18n/pl/diff.ts'
import { Segments } from '../diff/segments.tsx'
import { classNames } from '../layout/class-names.ts'

interface TextComparisonProps {
  readonly lines: readonly ParagraphDiff[]
  /** Every paragraph as it is instead of folding those without changes. */
  readonly whole: boolean
  /** What the two sides are called, to set them beside one another instead of in one. */
  readonly beside?: readonly [string, string]
}

/** Two prose texts as one or beside one another, with paragraphs that did not change folded away. */
export function TextComparison({ lines, whole, beside }: TextComparisonProps) {
  if (whole) return <Lines lines={lines} beside={beside} />
  return (
    <>
      {runs(lines).map((run, index) =>
        run[0]?.change === 'same' ? (
          <details key={index} className="fold">
            <summary>{words.unchangedFragment}</summary>
            <Lines lines={run} />
          </details>
        ) : (
          <Lines key={index} lines={run} beside={beside} />
        ),
      )}
    </>
  )
}

function Lines({ lines, beside }: Pick<TextComparisonProps, 'lines' | 'beside'>) {
  if (beside) {
    return (
      <div lang="pl" className="beside law small">
        {lines.map((line, index) => (
          <div key={index} className={classNames('pair', line.change === 'same' && 'alike')}>
            <Side line={line} side="old" name={beside[0]} />
            <Side line={line} side="new" name={beside[1]} />
          </div>
        ))}
      </div>
    )
  }
  return (
    <div lang="pl" className="law small">
      {lines.map((line, index) => (
        <p key={index} className="lines-kept">
          <Segments segments={line.segments} />
        </p>
      ))}
    </div>
  )
}

interface SideProps {
  readonly line: ParagraphDiff
  readonly side: 'old' | 'new'
  readonly name: string
}

function Side({ line: { change, segments }, side, name }: SideProps) {
  const missing = change === (side === 'old' ? 'added' : 'removed')
  return (
    <div className="cell">
      <span className="side-name">{name}</span>
      {missing ? (
        <span className="hidden-visually">{words.nothingHere}</span>
      ) : (
        <p className="lines-kept">
          <Segments segments={segments} side={side} />
        </p>
      )}
    </div>
  )
}

/** Consecutive paragraphs that changed, or that did not. */
function runs(lines: readonly ParagraphDiff[]): readonly (readonly ParagraphDiff[])[] {
  const found: ParagraphDiff[][] = []
  for (const line of lines) {
    const run = found.at(-1)
    if (run?.[0] && (run[0].change === 'same') === (line.change === 'same')) run.push(line)
    else found.push([line])
  }
  return found
}
