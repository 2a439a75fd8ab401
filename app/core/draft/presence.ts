/** Somebody who has a draft open. */
export interface Present {
  readonly person: string
  readonly name: string
  /** The unit that is open there, as cited; `''` for none. */
  readonly place: string
  /** Milliseconds of the last sign. */
  readonly seen: number
}

/** Who has given no sign for so long has left: three signs that did not come. */
export const presenceMs = 16_000

/** Those present after one of them gave a sign; who has left is forgotten. */
export function withSign(all: readonly Present[], sign: Present): readonly Present[] {
  const others = all.filter(
    ({ person, seen }) => person !== sign.person && sign.seen - seen <= presenceMs,
  )
  return [...others, sign]
}
