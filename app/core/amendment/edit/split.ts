import type { Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { locate } from '../../statute/locate.ts'
import type { Statute } from '../../statute/unit.ts'
import { replaceAt } from '../../statute/update.ts'
import { addAfter, addInside, siblingsAt } from './add.ts'
import type { EditCode } from './change.ts'
import { withInnerEnding } from './ending.ts'

/**
 * One unit made two at a place in its words: the unit keeps `text`, a new one behind it gets `rest` and
 * all that was inside, with the next free number. An undivided article becomes ust. 1 and 2, because a
 * further article would be another thing. The first half gets the mark that stands between such units.
 */
export function split(
  statute: Statute,
  address: Address,
  text: string,
  rest: string,
): Statute | EditCode {
  const found = locate(statute, address)
  if (!found.ok || found.part) return 'unit-not-found'
  const { unit, path } = found
  const [first, second] = [text.trim(), rest.trim()]
  if (first === '' || second === '') return 'nothing-to-split'
  if (kinds[unit.kind].systematising || unit.kind === 'closing') return 'not-divisible'
  if (unit.kind === 'article') {
    if (unit.children.length > 0) return 'not-divisible'
    const kept = replaceAt(statute, path, withInnerEnding({ ...unit, text: first }))
    return addInside(kept, address, 'paragraph', second)
  }
  // An added unit takes over the ending of a list's last one, so the first half gets its own later.
  const added = addAfter(
    replaceAt(statute, path, { ...unit, text: first, children: [] }),
    address,
    second,
  )
  if (typeof added === 'string') return added
  const now = locate(added, address)
  if (!now.ok) return 'unit-not-found'
  const marked = replaceAt(added, now.path, withInnerEnding(now.unit))
  const behind = [...path.slice(0, -1), (path.at(-1) ?? 0) + 1]
  const half = siblingsAt(marked, behind)[behind.at(-1) ?? 0]
  return half ? replaceAt(marked, behind, { ...half, children: unit.children }) : marked
}
