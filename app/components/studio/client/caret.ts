/**
 * Where the caret of a field belongs when its text is exchanged for one in which others wrote beside:
 * behind the same words of the same paragraph.
 */
export function movedCaret(was: string, now: string, caret: number): number {
  const [before, behind] = [was.slice(0, caret), was.slice(caret)]
  if (now.startsWith(before)) return caret
  if (now.endsWith(behind)) return now.length - behind.length
  const start = before.lastIndexOf('\n') + 1
  const end = behind.indexOf('\n')
  const line = was.slice(start, end < 0 ? undefined : caret + end)
  const found = line === '' ? -1 : now.indexOf(line)
  return found < 0 ? Math.min(caret, now.length) : found + caret - start
}
