import { bare, blocksOf, byPlace, isDivision, type Placed } from '../rebase/block.ts'
import { saysSame } from '../rebase/merged.ts'
import { eId } from '../statute/address.ts'
import type { Statute } from '../statute/unit.ts'

/**
 * Whether texts that were made of one base change articles of their own each, and nothing of what the act
 * is divided into: then it is all one in which order they are made one.
 */
export function areApart(base: Statute, texts: readonly Statute[]): boolean {
  const was = byPlace(placed(base))
  const seen = new Set<string>()
  for (const text of texts) {
    if (text.title !== base.title) return false
    for (const one of changed(was, text)) {
      const key = eId(one.address)
      if (isDivision(one.unit) || seen.has(key)) return false
      seen.add(key)
    }
  }
  return true
}

function placed(text: Statute): readonly Placed[] {
  const { divisions, articles } = blocksOf(text)
  return [...divisions, ...articles]
}

/** What a text has otherwise, added or no more. */
function changed(was: ReadonlyMap<string, Placed>, text: Statute): readonly Placed[] {
  const now = placed(text)
  const there = new Set(now.map(({ address }) => eId(address)))
  const other = now.filter((one) => {
    const before = was.get(eId(one.address))
    if (!before) return true
    return isDivision(one.unit)
      ? !saysSame(bare(one).unit, bare(before).unit)
      : !saysSame(one.unit, before.unit)
  })
  return [...other, ...[...was].flatMap(([key, before]) => (there.has(key) ? [] : [before]))]
}
