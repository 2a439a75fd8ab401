import { enclosing, endOf, isItem, type Node } from './node.ts'

/** What a dash at the beginning of a block marks, and the unit that holds it (null: none does). */
export interface DashReading {
  readonly kind: 'indent' | 'closing'
  readonly parent: Node | null
}

const GOES_ON = /(?:[,;]|\s(?:i|oraz|lub|albo|bądź))$/u

/**
 * A block that begins with one dash is a tiret or the closing part of an enumeration; print does not
 * tell which. It is read so (ZTP § 56, § 57 ust. 3–7):
 *
 * - after an introduction, „adres:”, the first tiret;
 * - after a tiret that ends with a comma, a semicolon or a conjunction, the next tiret;
 * - after an item of an enumeration, its closing part;
 * - elsewhere a tiret.
 *
 * The printer asks the same question and adds a hint where the answer would be wrong.
 */
export function readDash(current: Node | null): DashReading {
  if (!current) return { kind: 'indent', parent: null }
  const tiret = enclosing(current, (node) => node.kind === 'indent')
  if (!tiret && current.text.endsWith(':') && current.kind !== 'closing') {
    return { kind: 'indent', parent: current }
  }
  if (tiret && GOES_ON.test(current.text)) return { kind: 'indent', parent: tiret.parent }
  return closedEnumeration(current) ?? { kind: 'indent', parent: holder(current) }
}

/**
 * The unit whose enumeration a closing part after `current` closes. Points end with commas only when a
 * closing part follows them (ZTP § 57 ust. 3), so earlier points that do claim it; a semicolon just
 * before ends the inner enumeration.
 */
function closedEnumeration(current: Node): DashReading | null {
  const items: Node[] = []
  let item = enclosing(current, isItem)
  while (item) {
    items.push(item)
    item = item.parent && isItem(item.parent) ? item.parent : null
  }
  const claimed = items.find((one) => one.kind === 'point' && previousEnd(one) === ',')
  const last = claimed ?? (current.text.endsWith(';') ? items[1] : undefined) ?? items[0]
  return last ? { kind: 'closing', parent: last.parent } : null
}

function previousEnd(item: Node): string | undefined {
  const previous = item.siblings[item.siblings.indexOf(item) - 1]
  return previous && endOf(previous).at(-1)
}

/** A closing part holds nothing: what follows stands beside it. */
function holder(current: Node): Node | null {
  return current.kind === 'closing' ? current.parent : current
}
