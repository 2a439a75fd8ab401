/** Three states of one text: what both sides began from, and what each made of it. */
export interface Three {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

const MARK = /[.;,:]?$/u

/** What is left of three texts when at most one side changed them, or both alike; else `null`. */
export function mergeText({ base, ours, theirs }: Three): string | null {
  if (ours === base || ours === theirs) return theirs
  return theirs === base ? ours : null
}

/**
 * The same for the words of a unit, whose closing mark is merged apart from them: a new last point
 * turns the full stop of the one before into a semicolon, and that is no other wording (ZTP § 57).
 */
export function mergeWords(texts: Three): string | null {
  const whole = mergeText(texts)
  if (whole !== null) return whole
  const words = mergeText(mapThree(texts, (text) => text.replace(MARK, '')))
  const mark = mergeText(mapThree(texts, (text) => MARK.exec(text)?.[0] ?? ''))
  return words === null || mark === null ? null : words + mark
}

function mapThree({ base, ours, theirs }: Three, by: (text: string) => string): Three {
  return { base: by(base), ours: by(ours), theirs: by(theirs) }
}
