import type { Address } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { addressOf } from '../statute/locate.ts'
import { statusOf } from '../statute/status.ts'
import type { Unit } from '../statute/unit.ts'
import { endsWithConjunction } from './conjunctions.ts'
import { isItem, livingItems } from './items.ts'
import type { CheckCode, CheckProblem } from './problem.ts'

/** What may stand after the final mark of a sentence. */
const closingSigns = '[”"»)’]*'
const fullStop = new RegExp(`[.!?…]${closingSigns}$`, 'u')
const separator = new RegExp(`[;,]${closingSigns}$`, 'u')

/**
 * What is due where a unit ends: a sentence's full stop, a mark between items, either (before units
 * that were repealed, where editors leave what stood there), or no full stop (before a closing part).
 */
type Due = 'full-stop' | 'separator' | 'either' | 'open'

function finding(code: CheckCode, unit: Unit, address: Address, mark: string): CheckProblem {
  const text = unit.text.trimEnd()
  const mended = text.replace(/[.;,:]?$/u, mark)
  return {
    code,
    severity: 'warning',
    address,
    range: { start: Math.max(0, text.length - 1), end: text.length },
    text: text.slice(text.lastIndexOf(' ') + 1),
    fix: { kind: 'edit', change: { kind: 'setText', address, text: mended } },
  }
}

/** What is wrong with the mark at the end of a unit that nothing stands inside. */
function checkLeaf(unit: Unit, address: Address, due: Due, inner: string): readonly CheckProblem[] {
  const text = unit.text.trimEnd()
  if (text === '' || statusOf(unit) !== 'active') return []
  if (fullStop.test(text)) {
    return due === 'separator' || due === 'open'
      ? [finding('full-stop-inside-enumeration', unit, address, due === 'open' ? '' : inner)]
      : []
  }
  if (due === 'open' || endsWithConjunction(text)) return []
  if (separator.test(text)) {
    return due === 'full-stop' ? [finding('enumeration-not-closed', unit, address, '.')] : []
  }
  return [finding('final-mark-missing', unit, address, due === 'full-stop' ? '.' : inner)]
}

/** The mark that the items of a unit are parted by: the usual one, or the one this text uses. */
function separatorOf(items: readonly Unit[]): string {
  const usual = items[0] ? kinds[items[0].kind].ending.inner : ';'
  const used = items.slice(0, -1).map((item) => separator.exec(item.text.trimEnd())?.[0])
  return used.includes(usual) ? usual : (used.find((mark) => mark !== undefined) ?? usual)
}

function checkIntroduction(unit: Unit, address: Address): readonly CheckProblem[] {
  const text = unit.text.trimEnd()
  if (text === '' || /[:–—-]$/u.test(text)) return []
  return [finding('introduction-without-colon', unit, address, ':')]
}

function checkUnit(unit: Unit, address: Address, due: Due, inner: string): readonly CheckProblem[] {
  if (unit.children.length === 0) return checkLeaf(unit, address, due, inner)
  const items = livingItems(unit)
  const last = items.at(-1)
  const closed = unit.children.at(-1)?.kind === 'closing'
  const lastPrinted = unit.children.findLast(isItem)
  const mark = separatorOf(items)
  const dueOf = (child: Unit): Due => {
    if (!isItem(child)) return child.kind === 'closing' ? due : 'full-stop'
    if (child !== last) return 'separator'
    if (closed) return 'open'
    return last === lastPrinted ? due : 'either'
  }
  return [
    ...(items.length > 0 ? checkIntroduction(unit, address) : []),
    ...unit.children.flatMap((child) =>
      checkUnit(child, addressOf(child, address), dueOf(child), isItem(child) ? mark : inner),
    ),
  ]
}

/**
 * Finds provisions and items that do not end as ZTP § 57 wants: sentences with a full stop, items with
 * the mark of their enumeration, the last with what closes the whole. Real acts part points by commas
 * as well, join items by „oraz” without a mark, and leave the mark before repealed items as it was:
 * none of that is told.
 */
export function checkEndings(
  units: readonly Unit[],
  parent: Address = [],
): readonly CheckProblem[] {
  return units.flatMap((unit) => {
    const address = addressOf(unit, parent)
    if (kinds[unit.kind].systematising) return checkEndings(unit.children, address)
    return checkUnit(
      unit,
      address,
      isItem(unit) ? 'either' : 'full-stop',
      kinds[unit.kind].ending.inner,
    )
  })
}
