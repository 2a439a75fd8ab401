import type { Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { addressOf } from '../statute/locate.ts'
import { compareNumbers } from '../statute/number.ts'
import type { Unit } from '../statute/unit.ts'
import type { CheckProblem } from './problem.ts'

interface Seen {
  readonly number: string
  readonly address: Address
}

/** Units that share one count: siblings of a kind, and articles through the whole act (ZTP § 57). */
class Count {
  private readonly first = new Map<string, Address>()
  private highest: Seen | null = null

  /** What is wrong with the next unit, given those before it. */
  next(unit: Unit, address: Address): readonly CheckProblem[] {
    const { number } = unit
    const taken = this.first.get(number)
    if (taken) {
      return [{ code: 'number-used-twice', severity: 'error', address, other: taken, text: number }]
    }
    this.first.set(number, address)
    if (this.highest && compareNumbers(number, this.highest.number) < 0) {
      const other = this.highest.address
      return [{ code: 'number-out-of-order', severity: 'warning', address, other, text: number }]
    }
    this.highest = { number, address }
    return []
  }
}

/** Finds numbers used twice or out of order. */
export function checkNumbers(units: readonly Unit[]): readonly CheckProblem[] {
  const articles = new Count()
  const visit = (list: readonly Unit[], parent: Address): readonly CheckProblem[] => {
    const counts = new Map<Unit['kind'], Count>()
    return list.flatMap((unit) => {
      const address = addressOf(unit, parent)
      const { numbering, order } = kinds[unit.kind]
      const counted = numbering !== 'ordinal' && numbering !== 'none'
      const count =
        order === kinds.article.order ? articles : (counts.get(unit.kind) ?? new Count())
      counts.set(unit.kind, count)
      return [...(counted ? count.next(unit, address) : []), ...visit(unit.children, address)]
    })
  }
  return visit(units, [])
}
