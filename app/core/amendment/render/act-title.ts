import type { AmendedAct } from '../instruction.ts'

/** From how many amended acts on the title names only the main one (ZTP § 96 ust. 2). */
const TOO_MANY = 4

/**
 * The subject of an amending act (ZTP § 96): „o zmianie ustawy o samorządzie gminnym oraz ustawy
 * o samorządzie powiatowym”, „o zmianie ustawy – Kodeks wyborczy”, „… oraz niektórych innych ustaw”.
 * Dates and references are not named in it (§ 96 ust. 3).
 */
export function amendingTitle(acts: readonly Pick<AmendedAct, 'title'>[]): string {
  const named = acts.map(({ title }) => `ustawy ${title}`.trimEnd())
  const [first = 'ustawy', ...others] = named
  if (named.length >= TOO_MANY) return `o zmianie ${first} oraz niektórych innych ustaw`
  const last = others.at(-1)
  if (last === undefined) return `o zmianie ${first}`
  return `o zmianie ${[first, ...others.slice(0, -1)].join(', ')} oraz ${last}`
}
