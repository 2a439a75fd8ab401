import { applyAll } from '../amendment/apply.ts'
import type { Operation } from '../amendment/operation.ts'
import { amendingActOf } from '../draft/amending-act.ts'
import type { StatuteOf } from '../draft/comparison.ts'
import type { ProposalContent } from '../draft/content.ts'
import { proseText } from '../prose/lines.ts'
import { kinds } from '../statute/kinds.ts'
import { locate } from '../statute/locate.ts'
import type { Statute, Unit } from '../statute/unit.ts'
import { proseParts, type Place, type ProsePart, type UnitPlace } from './anchor.ts'

/** One act as a version has it. */
export interface ReviewedAct {
  readonly act: string
  readonly source: string
  /** The text that is amended; `null` when the program does not have it. */
  readonly base: Statute | null
  /** The operations that fit it. */
  readonly operations: readonly Operation[]
  /** The text as it would read. */
  readonly proposed: Statute | null
  /** The amending article. */
  readonly provisions: string
}

/** Every text of one version that remarks may lie on. */
export interface ReviewedText {
  readonly version: number
  readonly acts: readonly ReviewedAct[]
  /** The words of the prose, a line each, without the marks of Markdown. */
  readonly prose: Readonly<Record<ProsePart, string>>
}

/** The texts of a version; of a draft, as the version that it would become. */
export function reviewedText(
  version: number,
  content: ProposalContent,
  statuteOf: StatuteOf,
): ReviewedText {
  const { articles } = amendingActOf(content, statuteOf)
  const acts = content.amendments.map((amendment): ReviewedAct => {
    const { act, source } = amendment
    const base = statuteOf(amendment)
    const result = base && applyAll(base, amendment.operations)
    return {
      act,
      source,
      base,
      operations: result?.applied ?? [],
      proposed: result?.statute ?? null,
      provisions: linesOf(articles.find((article) => article.act === act)?.text ?? ''),
    }
  })
  const [problem, rationale, transitional, entryIntoForce] = proseParts.map((part) =>
    proseText(content[part]),
  )
  return {
    version,
    acts,
    prose: {
      problem: problem ?? '',
      rationale: rationale ?? '',
      transitional: transitional ?? '',
      entryIntoForce: entryIntoForce ?? '',
    },
  }
}

/** A text as its paragraphs, one a line, without the empty lines between. */
function linesOf(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

/** The words at a place: of a unit its own text, of a chapter its title; `null`: no such place. */
export function passageOf(text: ReviewedText, place: Place): string | null {
  switch (place.layer) {
    case 'prose':
      return text.prose[place.part]
    case 'provisions':
      return text.acts.find(({ act }) => act === place.act)?.provisions ?? null
    default: {
      const unit = unitAt(text, place)
      return unit && ownWords(unit)
    }
  }
}

/** The unit at a place; `null` when it is not there. */
export function unitAt(text: ReviewedText, place: UnitPlace): Unit | null {
  const statute = statuteAt(text, place)
  const found = statute && locate(statute, place.address)
  return found?.ok && !found.part ? found.unit : null
}

/** The text of the act that a place lies in. */
export function statuteAt(text: ReviewedText, { layer, act }: UnitPlace): Statute | null {
  const reviewed = text.acts.find((one) => one.act === act)
  return (layer === 'statute' ? reviewed?.base : reviewed?.proposed) ?? null
}

/** What a unit says itself: its text, of a systematising unit its title. */
export function ownWords(unit: Unit): string {
  return kinds[unit.kind].systematising ? unit.heading : unit.text
}
