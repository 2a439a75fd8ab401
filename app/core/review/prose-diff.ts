import { compareProse, type ParagraphDiff } from '../draft/prose-comparison.ts'
import { plainLook, proseLines, type Look, type ProseLine } from '../prose/lines.ts'
import type { Formats } from './cut-text.ts'

/** One line of two compared texts and how it is set. */
export interface LineDiff extends ParagraphDiff {
  readonly look: Look
  readonly formats: Formats
}

/** Compares two pieces of Markdown by the lines of words that readers see. */
export function diffProse(older: string, newer: string): readonly LineDiff[] {
  const [old, now] = [proseLines(older), proseLines(newer)]
  let oldAt = 0
  let newAt = 0
  return compareProse(textOf(old), textOf(now)).map((line) => {
    const before = line.change === 'added' ? undefined : old[oldAt]
    const after = line.change === 'removed' ? undefined : now[newAt]
    if (line.change !== 'added') oldAt += 1
    if (line.change !== 'removed') newAt += 1
    const formats = { old: before?.formats ?? [], now: after?.formats ?? [] }
    return { ...line, look: lookOf(after ?? before), formats }
  })
}

/** The lines of a text that is no Markdown, as of an amending act, none of them changed. */
export function plainLines(text: string): readonly LineDiff[] {
  const formats: Formats = { old: [], now: [] }
  return compareProse(text, text).map((line) => ({ ...line, look: plainLook, formats }))
}

function textOf(lines: readonly ProseLine[]): string {
  return lines.map(({ text }) => text).join('\n')
}

function lookOf(line: ProseLine | undefined): Look {
  if (!line) return plainLook
  const { kind, level, mark, depth, quoted } = line
  return { kind, level, mark, depth, quoted }
}
