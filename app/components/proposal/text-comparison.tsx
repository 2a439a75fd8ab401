import type { ParagraphDiff } from '#app/core/draft/prose-comparison.ts'
import { diff as words } from '#app/i18n/pl/diff.ts'
import { Segments } from '../diff/segments.tsx'

interface TextComparisonProps {
  readonly lines: readonly ParagraphDiff[]
  /** Every paragraph as it is instead of folding those without changes. */
  readonly whole: boolean
}

/** Two prose texts as one, with paragraphs that did not change folded away. */
export function TextComparison({ lines, whole }: TextComparisonProps) {
  if (whole) return <Lines lines={lines} />
  return (
    <>
      {runs(lines).map((run, index) =>
        run[0]?.change === 'same' ? (
          <details key={index} className="fold">
            <summary>{words.unchangedFragment}</summary>
            <Lines lines={run} />
          </details>
        ) : (
          <Lines key={index} lines={run} />
        ),
      )}
    </>
  )
}

function Lines({ lines }: { readonly lines: readonly ParagraphDiff[] }) {
  return (
    <div className="law small">
      {lines.map((line, index) => (
        <p key={index} className="lines-kept">
          <Segments segments={line.segments} />
        </p>
      ))}
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
