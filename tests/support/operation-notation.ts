import type { Operation } from '#app/core/amendment/operation.ts'
import { printAddress } from '#app/core/statute/address.ts'
import type { Unit } from '#app/core/statute/unit.ts'

/**
 * An operation on one short line, for fixtures that people read: `insertUnit art. 10a (po art. 10)`,
 * `replaceWords art. 5 ust. 2: „a” → „b” [all]`. Units show their shape, not their words: `1{1) 2)}`.
 */
export function notation(operation: Operation): string {
  const { kind } = operation
  const place = operation.address.length === 0 ? 'ustawa' : printAddress(operation.address)
  return `${kind} ${place}${details(operation)}`
}

function details(operation: Operation): string {
  switch (operation.kind) {
    case 'insertUnit': {
      const { after, within, unit } = operation
      const anchor = after ? ` (po ${printAddress(after)})` : ''
      return `${anchor}${within ? ` (w ${printAddress(within)})` : ''}${shape(unit)}`
    }
    case 'replaceUnit':
      return shape(operation.unit)
    case 'replaceText':
    case 'insertSentence':
      return `: „${operation.text}”`
    case 'repealUnit':
      return operation.upTo === undefined ? '' : ` – przed ${operation.upTo}`
    case 'replaceWords': {
      const { words, through, replacement, occurrence, inflected } = operation
      return `: „${upTo(words, through)}” → „${replacement}”${which(occurrence)}${inflected ? ' [inflected]' : ''}`
    }
    case 'insertWords': {
      const { anchor, position, words, occurrence } = operation
      const at = anchor === '' ? position : `${position} „${anchor}”`
      return `: ${at} „${words}”${which(occurrence)}`
    }
    case 'deleteWords': {
      const { words, through, occurrence, after, before } = operation
      const at =
        after === undefined
          ? before === undefined
            ? ''
            : ` before „${before}”`
          : ` after „${after}”`
      return `: „${upTo(words, through)}”${at}${which(occurrence)}`
    }
    case 'setEnding':
      return `: „${operation.from}” → „${operation.to}”`
    case 'splitText':
      return ` → ${operation.child.kind} ${operation.child.number}`
    case 'renumber':
      return ` → ${operation.number}`
    case 'removeUnit':
    case 'repealSentence':
      return ''
  }
}

function upTo(words: string, through: string | undefined): string {
  return through === undefined ? words : `${words} … ${through}`
}

function which(occurrence: number | 'only' | 'all'): string {
  return occurrence === 'only' ? '' : ` [${occurrence}]`
}

/** The children of a unit, in marks: ` {1 2{1 2}}`. */
function shape(unit: Unit): string {
  return unit.children.length === 0 ? '' : ` ${braces(unit)}`
}

function braces(unit: Unit): string {
  const children = unit.children.map((child) => {
    const mark = child.kind === 'closing' ? '–' : child.number
    return child.children.length === 0 ? mark : `${mark}${braces(child)}`
  })
  return `{${children.join(' ')}}`
}
