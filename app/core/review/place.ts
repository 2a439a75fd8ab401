import { parseAddress, printAddress } from '../statute/address.ts'
import { proseParts, type Place } from './anchor.ts'

/**
 * A place as forms name it: `proposed usg art. 64 ust. 1`, `statute usg art. 64 ust. 1`,
 * `provisions usg`, `prose rationale`.
 */
export function printPlace(place: Place): string {
  switch (place.layer) {
    case 'prose':
      return `prose ${place.part}`
    case 'provisions':
      return `provisions ${place.act}`
    default:
      return `${place.layer} ${place.act} ${printAddress(place.address)}`
  }
}

/** Reads what {@link printPlace} prints; `null` when it is no place. */
export function parsePlace(text: string): Place | null {
  const [layer = '', name = '', ...rest] = text.trim().split(/\s+/)
  if (layer === 'prose') {
    const part = proseParts.find((one) => one === name)
    return part && rest.length === 0 ? { layer, part } : null
  }
  if (!/^[a-z][a-z0-9-]{0,31}$/.test(name)) return null
  if (layer === 'provisions') return rest.length === 0 ? { layer, act: name } : null
  const address = parseAddress(rest.join(' '))
  if ((layer !== 'proposed' && layer !== 'statute') || !address || address.length === 0) return null
  return { layer, act: name, address }
}
