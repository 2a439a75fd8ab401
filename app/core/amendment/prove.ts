import { sameAddress, type Address } from '../statute/address.ts'
import { walk } from '../statute/locate.ts'
import type { Statute } from '../statute/unit.ts'
import { apply, applyAll } from './apply.ts'
import { sameStatute, sameText } from './derive/same.ts'
import type { AmendedAct } from './instruction.ts'
import type { Operation } from './operation.ts'
import { readAct } from './read/read-act.ts'
import { renderArticle } from './render.ts'

/** Where the printed amending article and the operations part. */
export interface Difference {
  readonly address: Address
  /** What the operations make of the unit; null: there is none. */
  readonly meant: string | null
  /** What the printed article makes of it. */
  readonly printed: string | null
}

export type Proof =
  { readonly ok: true } | { readonly ok: false; readonly differences: readonly Difference[] }

/**
 * Proves an amending article: printed, read back and applied, it leads to the very text that the
 * operations make. This is the seal „przepis zmieniający = tekst”; otherwise it tells the units in
 * which the two differ (the empty address: something could not be read or applied at all).
 */
export function prove(
  before: Statute,
  operations: readonly Operation[],
  act: AmendedAct = unnamed,
): Proof {
  if (operations.length === 0) return { ok: true }
  const meant = applyAll(before, operations)
  const read = readAct(renderArticle(before, operations, { act, article: 1 }))
  const again = read.articles.flatMap(({ instructions }) =>
    instructions.flatMap((instruction) => instruction.operations),
  )
  const printed = apply(before, again)
  const readable = read.problems.every(({ severity }) => severity !== 'error')
  if (!printed.ok || !readable || meant.failed.length > 0) {
    const differences = printed.ok
      ? []
      : differencesOf(meant.statute, applyAll(before, again).statute)
    return { ok: false, differences: differences.length > 0 ? differences : [whole] }
  }
  if (sameStatute(meant.statute, printed.value)) return { ok: true }
  const differences = differencesOf(meant.statute, printed.value)
  return { ok: false, differences: differences.length > 0 ? differences : [whole] }
}

/** Stands for the act when nobody says how it is cited; its name does not matter to the proof. */
const unnamed: AmendedAct = {
  title: 'o samorządzie gminnym',
  date: '1990-03-08',
  reference: 'Dz. U. poz. 95',
}

const whole: Difference = { address: [], meant: null, printed: null }

function differencesOf(meant: Statute, printed: Statute): readonly Difference[] {
  const there = [...walk(printed)]
  const here = [...walk(meant)]
  const find = (units: typeof here, address: Address) =>
    units.find((visit) => sameAddress(visit.address, address))?.unit.text ?? null
  const changed = here.flatMap(({ address, unit }) => {
    const text = find(there, address)
    return text !== null && sameText(text, unit.text)
      ? []
      : [{ address, meant: unit.text, printed: text }]
  })
  const added = there
    .filter(({ address }) => find(here, address) === null)
    .map(({ address, unit }) => ({ address, meant: null, printed: unit.text }))
  return [...changed, ...added]
}
