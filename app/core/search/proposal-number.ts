/** A recommendation that a question names, or a remark on it. */
export interface AskedNumber {
  /** How its number may be written, „R-2014-03” and „R-2014-3”. */
  readonly numbers: readonly string[]
  /** Number of the remark, „R-2014-04/7”; `null` for the recommendation. */
  readonly remark: number | null
}

const typed = /^r?[-–\s]?(\d{4})\s?[-–/\s]\s?(\d{1,6})(?:\s?\/\s?(\d{1,6}))?$/iu

/** Reads „R-2014-03”, „r 2014 3”, „2014/03”, „R-2014-04/7”; `null` when the question is something else. */
export function readProposalNumber(question: string): AskedNumber | null {
  const [, year = '', number = '', remark] = typed.exec(question.trim()) ?? []
  if (year === '') return null
  const plain = String(Number(number))
  const written = [number, ...[1, 2, 3, 4].map((length) => plain.padStart(length, '0'))]
  return {
    numbers: [...new Set(written)].map((one) => `R-${year}-${one}`),
    remark: remark === undefined ? null : Number(remark),
  }
}
