import { isPartKind, printAddress } from '../statute/address.ts'
import { kinds } from '../statute/kinds.ts'
import { ordinalOf } from '../statute/ordinal.ts'
import type { CitedPart, CitedStep } from './citation.ts'

/**
 * Cites places as ZTP § 59 asks: `art. 8 ust. 2–5`, `art. 4a ust. 2 i 3`, `art. 10 i art. 11`, `lit. b–d
 * oraz art. 7`. Places that differ in their last number only are cited together. Since 2012 `art.` is
 * repeated before each article.
 */
export function printCitation(parts: readonly CitedPart[]): string {
  const groups: CitedPart[][] = []
  for (const part of parts) {
    const group = groups.at(-1)
    if (group?.[0] && goTogether(group[0], part)) group.push(part)
    else groups.push([part])
  }
  const printed = groups.map(printGroup)
  // Between paths of their own the heavier conjunction keeps „i” for the numbers inside.
  return list(printed, groups.some((group) => group.length > 1) ? 'oraz' : 'i')
}

function goTogether(a: CitedPart, b: CitedPart): boolean {
  const last = b.steps.at(-1)
  if (!last || last.kind === 'article' || a.steps.length !== b.steps.length) return false
  return a.steps.every((step, i) => {
    const other = b.steps[i]
    if (i === a.steps.length - 1) return step.kind === other?.kind && other.from !== ''
    return step.kind === other?.kind && step.from === other.from && step.to === other.to
  })
}

function printGroup(group: readonly CitedPart[]): string {
  const [first, ...rest] = group
  if (!first) return ''
  const more = rest.map(({ steps }) => numbers(steps.at(-1)))
  // „lit. a oraz i”: the conjunction „i” would be taken for the letter.
  const letters = first.steps.at(-1)?.kind === 'letter' && more.includes('i')
  return list([first.steps.map(printStep).join(' '), ...more], letters ? 'oraz' : 'i')
}

function printStep(step: CitedStep): string {
  const { kind, from, to } = step
  const printed = printAddress([{ kind, number: from }])
  if (from === '' && !isPartKind(kind) && kinds[kind].numbering !== 'none') {
    return `niniejszy ${kinds[kind].citation}`
  }
  return to === null ? printed : `${printed}–${counted(kind, to)}`
}

function numbers(step: CitedStep | undefined): string {
  if (!step) return ''
  const from = counted(step.kind, step.from)
  return step.to === null ? from : `${from}–${counted(step.kind, step.to)}`
}

function counted(kind: CitedStep['kind'], number: string): string {
  const inWords = isPartKind(kind) ? kind === 'sentence' : kinds[kind].numbering === 'ordinal'
  return inWords ? ordinalOf(number) : number
}

/** „1, 3 i 5” */
function list(items: readonly string[], conjunction: string): string {
  if (items.length < 2) return items.join('')
  return `${items.slice(0, -1).join(', ')} ${conjunction} ${items.at(-1) ?? ''}`
}
