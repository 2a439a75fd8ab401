import type { TextDiff } from '../diff/segment.ts'
import { diffText } from '../diff/segments.ts'
import { isPartKind } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { printUnits } from '../statute/print.ts'
import type { Unit } from '../statute/unit.ts'
import type { Item } from './item.ts'

/** A change of the draft as a person reads it: the three wordings, each against the old one. */
export interface Told {
  readonly key: string
  readonly class: Item['class']
  readonly reason: Item['reason']
  readonly address: Item['address']
  readonly now: Item['now']
  readonly choice: Item['choice']
  readonly base: string | null
  readonly ours: TextDiff | null
  readonly theirs: TextDiff | null
  /** What the rebased draft makes of the new text. */
  readonly merged: TextDiff | null
  /** The draft's wording as a person goes on writing it. */
  readonly typed: string
}

export function tell(item: Item): Told {
  const { key, reason, address, now, choice } = item
  const [base, ours, theirs, merged] = [item.base, item.ours, item.theirs, item.merged].map(
    (unit) => unit && unitWords(unit, isWords(item)),
  )
  const against = (text: string | null | undefined, from: string | null | undefined) =>
    text === null || text === undefined ? null : diffText(from ?? text, text)
  return {
    ...{ key, class: item.class, reason, address, now, choice },
    base: base ?? null,
    ours: against(ours, base),
    theirs: against(theirs, base),
    merged: against(merged, theirs ?? (item.class === 'clean' ? base : '')),
    typed: item.ours ? typedForm(item.ours) : '',
  }
}

/** Whether only words are meant: an introduction, the title of the act. */
function isWords({ address }: Item): boolean {
  const last = address.at(-1)
  return last !== undefined && isPartKind(last.kind)
}

/** A unit as it is printed: each unit on a line, with its mark; `bare` leaves the outer mark out. */
export function unitWords(unit: Unit, bare: boolean): string {
  const mark = bare ? '' : kinds[unit.kind].printMark(unit.number)
  const own = [mark, unit.heading, unit.text].filter((words) => words !== '').join(' ')
  return [own, ...unit.children.map((child) => unitWords(child, false))].join('\n')
}

/** A divided unit with its marks, by which it is read again; else just its words. */
function typedForm(unit: Unit): string {
  return unit.children.length === 0 ? unit.text : printUnits([unit]).replace(/^#+ /gmu, '').trim()
}
