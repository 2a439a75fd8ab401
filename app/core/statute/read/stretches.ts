import type { Range } from '../../problem.ts'

/** Further than this a bracket is not looked for: it was forgotten. */
const LONGEST_BRACKET = 400

/** The stretches of a line in round brackets, „(np. w lit. a)”; unpaired brackets make none. */
export function bracketed(text: string): Range[] {
  const found: Range[] = []
  const open: number[] = []
  for (const { index, 0: char } of text.matchAll(/[()]/gu)) {
    if (char === '(') open.push(index)
    else {
      const start = open.pop()
      if (start !== undefined && index - start <= LONGEST_BRACKET) {
        found.push({ start, end: index + 1 })
      }
    }
  }
  return found
}

/**
 * Tells for places asked in ascending order whether they lie inside one of the stretches. One pass over
 * both, so that a whole act on one line is read in linear time.
 */
export function insideAny(stretches: readonly Range[]): (place: number) => boolean {
  const sorted = [...stretches].sort((a, b) => a.start - b.start)
  let next = 0
  let until = 0
  return (place) => {
    for (let one = sorted[next]; one && one.start <= place; one = sorted[++next]) {
      until = Math.max(until, one.end)
    }
    return place < until
  }
}
