/**
 * What names a row of the table of remarks wherever it goes: the recommendation, the number of the remark
 * in it, and how many entries the thread had when the table was made, from which it is told what became of
 * the thread since.
 */
export interface RowKey {
  readonly proposal: string
  readonly remark: number
  /** `null`: a key without it, as older tables have. */
  readonly entries: number | null
}

/** `R-2014-04/7.3`: the seventh remark, when three things had been said in its thread. */
export function printRowKey({ proposal, remark, entries }: RowKey): string {
  return `${proposal}/${remark}${entries === null ? '' : `.${entries}`}`
}

/** Dashes that an office program may put in the place of a hyphen. */
const dashes = /[‐‑‒–—−]/gu

/**
 * Reads what {@link printRowKey} prints, also with the spaces, line breaks, dashes and small letters that
 * come of editing; `null` when it is no key.
 */
export function parseRowKey(text: string): RowKey | null {
  const bare = text.replace(dashes, '-').replace(/[\s\u00ad\u200b]/gu, '')
  const [, proposal, remark, entries] =
    /^(r-\d{4}-\d{2,4})\/(\d{1,6})(?:\.(\d{1,6}))?$/iu.exec(bare) ?? []
  if (proposal === undefined || remark === undefined) return null
  return {
    proposal: proposal.toUpperCase(),
    remark: Number(remark),
    entries: entries === undefined ? null : Number(entries),
  }
}
