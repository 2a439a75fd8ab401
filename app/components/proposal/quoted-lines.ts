/** A run of lines of an amending provision: its own words, or a wording that it quotes. */
export interface LineRun {
  readonly quoted: boolean
  readonly lines: readonly string[]
}

/**
 * Tells the quoted wordings of an amending provision from its own words, by the depth of „ and ”. A
 * wording begins with the line that opens its quotation and ends with the one that closes it.
 */
export function quotedLines(text: string): readonly LineRun[] {
  const runs: { quoted: boolean; lines: string[] }[] = []
  let depth = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') continue
    const quoted = depth > 0 || line.startsWith('„')
    depth = Math.max(0, depth + count(line, '„') - count(line, '”'))
    const run = runs.at(-1)
    // Two wordings that follow one another directly stay apart.
    if (run?.quoted === quoted && !(quoted && line.startsWith('„') && depth === 0)) {
      run.lines.push(line)
    } else {
      runs.push({ quoted, lines: [line] })
    }
  }
  return runs
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1
}
