import type { Address } from '../../statute/address.ts'
import { locate, walk } from '../../statute/locate.ts'
import type { Statute, Unit, UnitKind } from '../../statute/unit.ts'

/** What the grouping of instructions has to know about the text that is amended. */
export interface Siblings {
  /** Whether a unit comes right behind another of its kind, with no unit of that kind between. */
  readonly adjacent: (kind: UnitKind, parent: Address, first: string, second: string) => boolean
  /** The unit's own text; `''` where there is none. */
  readonly textOf: (address: Address) => string
}

export function siblingsOf(statute: Statute): Siblings {
  const articles = [...walk(statute)].flatMap(({ unit }) => (unit.kind === 'article' ? unit : []))
  const among = (kind: UnitKind, parent: Address): readonly Unit[] => {
    if (kind === 'article') return articles
    const found = locate(statute, parent)
    const units = found.ok ? found.unit.children : parent.length === 0 ? statute.units : []
    return units.filter((unit) => unit.kind === kind)
  }
  return {
    adjacent(kind, parent, first, second) {
      const units = among(kind, parent)
      const at = units.findIndex((unit) => unit.number === first)
      return at >= 0 && units[at + 1]?.number === second
    },
    textOf(address) {
      const found = locate(statute, address)
      return found.ok ? found.unit.text : ''
    },
  }
}
