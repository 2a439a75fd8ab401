import { printAddress, type Address, type Step } from '../../statute/address.ts'
import { nextNumber } from '../../statute/number.ts'
import type { UnitKind } from '../../statute/unit.ts'
import type { Entry } from './branches.ts'
import { way } from './labels.ts'
import type { Line } from './line.ts'

/** The kinds of amending unit below the article, what marks them and what separates them (ZTP § 57). */
const levels: readonly {
  readonly kind: UnitKind
  readonly marker: (number: string) => string
  readonly separator: string
}[] = [
  { kind: 'article', marker: (number) => `Art. ${number}.`, separator: '' },
  { kind: 'point', marker: (number) => `${number})`, separator: ';' },
  { kind: 'letter', marker: (number) => `${number})`, separator: ',' },
  { kind: 'indent', marker: () => '–', separator: ',' },
  { kind: 'doubleIndent', marker: () => '– –', separator: ',' },
]

/**
 * Sets the entries one under another: each level counts anew, its units are separated by its own mark,
 * and the last one takes the mark of what it ends (ZTP § 57 ust. 3–7).
 */
export function linesOf(
  entries: readonly Entry[],
  level: number,
  above: Address,
  ending: string,
): readonly Line[] {
  const info = levels[level]
  if (!info) return []
  let number = ''
  return entries.flatMap((entry, index) => {
    number = info.kind === 'letter' ? nextNumber('letter', number) : String(index + 1)
    const step: Step = { kind: info.kind, number }
    const isLast = index === entries.length - 1
    return entryLines(entry, level, [...above, step], isLast ? ending : info.separator)
  })
}

/** The lines of one entry; `place` is its own address in the amending act, `lead` precedes its words. */
export function entryLines(
  entry: Entry,
  level: number,
  place: Address,
  ending: string,
  lead = '',
): readonly Line[] {
  const marker = levels[level]?.marker(place.at(-1)?.number ?? '') ?? ''
  const common = { path: printAddress(place), level, marker }
  const inside = way(entry.steps)
  if (entry.kind === 'leaf') {
    const { words, quoted, target, operations } = entry.instruction
    const sentence = [lead, inside, words].filter((part) => part !== '').join(' ')
    return [{ ...common, words: sentence, quoted, ending, target, operations }]
  }
  const words = [lead, inside].filter((part) => part !== '').join(' ')
  return [
    { ...common, words, quoted: [], ending: ':', target: null, operations: [] },
    ...linesOf(entry.entries, level + 1, place, ending),
  ]
}
