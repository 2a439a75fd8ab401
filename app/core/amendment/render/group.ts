import { assertNever } from '../../problem.ts'
import { startsWith, type Address } from '../../statute/address.ts'
import { kinds } from '../../statute/kinds.ts'
import { sentences } from '../../statute/sentence.ts'
import type { Statute, UnitKind } from '../../statute/unit.ts'
import { occurrences } from '../apply/occurrences.ts'
import type {
  InsertUnit,
  Operation,
  RepealUnit,
  ReplaceText,
  ReplaceUnit,
  ReplaceWords,
  SetEnding,
  SplitText,
} from '../operation.ts'
import { markAndTitle, markOnly, noun, places, titleSubject, verbs } from '../vocabulary.ts'
import type { Instruction } from './instruction.ts'
import { genitive, labels, listed, stepLabel, way } from './labels.ts'
import { quotedText, quotedUnit } from './quote.ts'
import { commonUnit, insertRun, neighbourRun, parentOf, repealRun, sameWordsRun } from './runs.ts'
import { siblingsOf, type Siblings } from './siblings.ts'
import { deleteWordsPhrase, endingPhrase, insertWordsPhrase, replaceWordsPhrase } from './words.ts'

/** The sentences that say the operations, in their order; neighbours with one verb share a sentence. */
export function instructionsOf(
  before: Statute,
  operations: readonly Operation[],
): readonly Instruction[] {
  const siblings = siblingsOf(before)
  const result: Instruction[] = []
  for (let at = 0; at < operations.length;) {
    const operation = operations[at]
    if (!operation) break
    const said = say(operation, operations, at, siblings)
    const taken = Array.from({ length: said.count }, (_, index) => at + index)
    result.push({ ...said.instruction, operations: taken })
    at += said.count
  }
  return result
}

interface Said {
  readonly instruction: Omit<Instruction, 'operations'>
  /** How many operations the sentence says. */
  readonly count: number
}

function say(
  operation: Operation,
  operations: readonly Operation[],
  at: number,
  siblings: Siblings,
): Said {
  switch (operation.kind) {
    case 'replaceUnit':
      return rewording(neighbourRun(operations, at, isReplaceUnit, siblings))
    case 'replaceText':
      return one(textRewording(operation))
    case 'insertUnit':
      return addition(insertRun(operations, at))
    case 'repealUnit':
      return repeal(repealRun(operations, at, siblings))
    // There is no formula for taking a unit away without a trace; „skreśla się” is for words (ZTP § 87).
    case 'removeUnit':
      return one(plain(operation.address, `${verbs.repeal} ${last(operation.address)}`))
    case 'splitText':
      return splitting(operation, operations, at)
    case 'setEnding':
      return ending(operation, operations, at, siblings)
    case 'insertSentence':
      return one(sentenceAddition(operation, siblings))
    case 'repealSentence':
      return one(plain(operation.address, `${verbs.repeal} ${last(operation.address)}`))
    case 'renumber': {
      const step = operation.address.at(-1)
      const to = step ? stepLabel({ ...step, number: operation.number }, 'accusative') : ''
      return one(plain(operation.address, `${last(operation.address)} ${verbs.renumber} ${to}`))
    }
    case 'replaceWords':
      return exchange(operation, operations, at, siblings)
    case 'insertWords':
    case 'deleteWords':
      return one(wordChange(operation, siblings))
    default:
      return assertNever(operation)
  }
}

function one(instruction: Said['instruction']): Said {
  return { instruction, count: 1 }
}

/** A sentence that quotes nothing and names the unit itself. */
function plain(address: Address, words: string): Said['instruction'] {
  return { context: parentOf(address), words, quoted: [], target: address }
}

function last(address: Address): string {
  const step = address.at(-1)
  return step ? stepLabel(step, 'accusative') : ''
}

function rewording(run: readonly ReplaceUnit[]): Said {
  const [first] = run
  const address = first?.address ?? []
  const numbers = run.map(({ unit }) => unit.number)
  const verb = run.length > 1 ? verbs.reword.many : verbs.reword.one
  const words = `${labels(first?.unit.kind ?? 'article', numbers, 'nominative')} ${verb}`
  const quoted = run.flatMap(({ unit }) => quotedUnit(unit))
  return {
    instruction: { context: parentOf(address), words, quoted, target: address },
    count: run.length,
  }
}

function textRewording({ address, text }: ReplaceText): Said['instruction'] {
  const step = address.at(-1)
  const quoted = quotedText(text)
  const { one: verb } = verbs.reword
  const owner = address.at(-2)
  if (step?.kind === 'actTitle') {
    return { context: [step], words: `${titleSubject} ${verb}`, quoted, target: address }
  }
  if (step?.kind === 'heading' && owner) {
    const words = `${stepLabel({ kind: 'heading', number: '' }, 'nominative')} ${genitive(owner)} ${verb}`
    return { context: address.slice(0, -2), words, quoted, target: address }
  }
  const subject = step ? stepLabel(step, 'nominative') : ''
  return { context: parentOf(address), words: `${subject} ${verb}`, quoted, target: address }
}

function addition(run: readonly InsertUnit[]): Said {
  const [first] = run
  const address = first?.address ?? []
  const context = first?.within ?? parentOf(address)
  const anchor = first?.after?.at(-1)
  const place = anchor ? `${places.after} ${stepLabel(anchor, 'locative')} ` : ''
  return {
    instruction: {
      context,
      words: place + added(run),
      quoted: run.flatMap(({ unit }) => quotedUnit(unit)),
      target: address,
    },
    count: run.length,
  }
}

/** „dodaje się ust. 1a–1c w brzmieniu”, „dodaje się oznaczenie i tytuł rozdziału w brzmieniu”. */
function added(run: readonly InsertUnit[]): string {
  const [first] = run
  if (first && isHeadingAlone(first)) {
    const what = first.unit.heading === '' ? markOnly : markAndTitle
    return `${verbs.add} ${what} ${noun(first.unit.kind).genitive} ${verbs.inWording}`
  }
  const numbers = run.map(({ address }) => address.at(-1)?.number ?? '')
  const units = labels(run[0]?.unit.kind ?? 'article', numbers, 'accusative')
  return `${verbs.add} ${units} ${verbs.inWording}`
}

/** A heading that is put above the articles behind the one it follows (B12 of the formulas). */
function isHeadingAlone({ unit, after }: InsertUnit): boolean {
  const behindArticle = after?.at(-1)?.kind === 'article'
  return kinds[unit.kind].systematising && unit.children.length === 0 && behindArticle
}

function repeal(run: readonly RepealUnit[]): Said {
  const address = run[0]?.address ?? []
  return {
    instruction: { ...plain(address, repealed(run)), context: parentOf(address) },
    count: run.length,
  }
}

/** A range is cited only where the operations mean one: what lies between is then repealed too. */
function repealed(run: readonly RepealUnit[]): string {
  const stretches: string[][] = []
  let upTo: string | undefined
  for (const { address, upTo: next } of run) {
    const number = address.at(-1)?.number ?? ''
    if (upTo === number) stretches.at(-1)?.push(number)
    else stretches.push([number])
    upTo = next
  }
  return `${verbs.repeal} ${listed(kindOf(run[0]?.address ?? []), stretches, 'accusative')}`
}

function kindOf(address: Address): UnitKind {
  const kind = address.at(-1)?.kind ?? 'article'
  switch (kind) {
    case 'intro':
    case 'sentence':
    case 'heading':
    case 'actTitle':
      return 'article'
    default:
      return kind
  }
}

/** „dotychczasową treść oznacza się jako ust. 1 i dodaje się ust. 2 w brzmieniu”. */
function splitting(
  { address, child }: SplitText,
  operations: readonly Operation[],
  at: number,
): Said {
  const words = `${verbs.split} ${stepLabel(child, 'accusative')}`
  const run = insertRun(operations, at + 1)
  const [first] = run
  const goesOn = first && !first.after && startsWith(parentOf(first.address), address)
  if (!goesOn || first.unit.kind !== child.kind) {
    return one({ context: address, words, quoted: [], target: address })
  }
  const quoted = run.flatMap(({ unit }) => quotedUnit(unit))
  return {
    instruction: { context: address, words: `${words} i ${added(run)}`, quoted, target: address },
    count: 1 + run.length,
  }
}

/**
 * „w pkt 5 kropkę zastępuje się średnikiem i dodaje się pkt 6 w brzmieniu”, „… i uchyla się pkt 6”: the
 * mark of the unit before is changed in the same sentence as what comes behind it.
 */
function ending(
  { address, from, to }: SetEnding,
  operations: readonly Operation[],
  at: number,
  siblings: Siblings,
): Said {
  const phrase = endingPhrase(from, to)
  const inserted = insertRun(operations, at + 1)
  const repeals = repealRun(operations, at + 1, siblings)
  const next = inserted[0] ?? repeals[0]
  const parent = next && parentOf(next.address)
  const beside = parent && startsWith(address, parent) && address.length > parent.length
  if (!next || !parent || !beside || (next.kind === 'insertUnit' && next.after)) {
    return one({ context: address, words: phrase, quoted: [], target: address })
  }
  const second = next.kind === 'insertUnit' ? added(inserted) : repealed(repeals)
  const inside = way(address.slice(parent.length))
  return {
    instruction: {
      context: parent,
      words: `${inside} ${phrase} i ${second}`,
      quoted: inserted.flatMap(({ unit }) => quotedUnit(unit)),
      target: next.address,
    },
    count: 1 + (next.kind === 'insertUnit' ? inserted.length : repeals.length),
  }
}

function sentenceAddition(
  { address, text }: Extract<Operation, { kind: 'insertSentence' }>,
  siblings: Siblings,
): Said['instruction'] {
  const number = Number(address.at(-1)?.number ?? '')
  const count = sentences(siblings.textOf(parentOf(address))).length
  const before = { kind: 'sentence', number: String(number - 1) } as const
  const inside = number > 1 && number <= count
  const place = inside ? `${places.after} ${stepLabel(before, 'locative')} ` : ''
  return {
    ...plain(address, `${place}${verbs.add} ${last(address)} ${verbs.inWording}`),
    quoted: quotedText(text),
  }
}

/** „w art. 5 w ust. 1, w art. 7 i w art. 9 w pkt 2 wyrazy … zastępuje się …” (ZTP § 88). */
function exchange(
  operation: ReplaceWords,
  operations: readonly Operation[],
  at: number,
  siblings: Siblings,
): Said {
  const run = sameWordsRun(operations, at)
  if (run.length < 2) return one(wordChange(operation, siblings))
  const context = commonUnit(run.map(({ address }) => address))
  const ways = run.map(({ address }) => way(address.slice(context.length)))
  const places = `${ways.slice(0, -1).join(', ')} i ${ways.at(-1) ?? ''}`
  const words = replaceWordsPhrase(operation, 0, places)
  return {
    instruction: { context, words, quoted: [], target: operation.address },
    count: run.length,
  }
}

function wordChange(
  operation: Extract<Operation, { kind: 'replaceWords' | 'insertWords' | 'deleteWords' }>,
  siblings: Siblings,
): Said['instruction'] {
  const { address } = operation
  const needle = operation.kind === 'insertWords' ? operation.anchor : operation.words
  const count = occurrences(siblings.textOf(address), needle).length
  return { context: address, words: phraseOf(operation, count), quoted: [], target: address }
}

function phraseOf(
  operation: Extract<Operation, { kind: 'replaceWords' | 'insertWords' | 'deleteWords' }>,
  count: number,
): string {
  switch (operation.kind) {
    case 'replaceWords':
      return replaceWordsPhrase(operation, count)
    case 'insertWords':
      return insertWordsPhrase(operation, count)
    case 'deleteWords':
      return deleteWordsPhrase(operation, count)
    default:
      return assertNever(operation)
  }
}

function isReplaceUnit(operation: Operation): operation is ReplaceUnit {
  return operation.kind === 'replaceUnit'
}
