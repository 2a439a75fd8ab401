import type { Statute } from '../statute/unit.ts'
import type { AmendedAct } from './instruction.ts'
import type { Operation } from './operation.ts'
import { amendingTitle } from './render/act-title.ts'
import { branches } from './render/branches.ts'
import { instructionsOf } from './render/group.ts'
import { leadIn, printDate } from './render/lead-in.ts'
import { printLines, type Line } from './render/line.ts'
import { entryLines, linesOf } from './render/lines.ts'

/** What an amending article names: the act it changes, and its own number in the amending act. */
export interface ArticleFrame {
  readonly act: AmendedAct
  readonly article: number
}

const ALL_CHANGES = 'wprowadza się następujące zmiany'

/**
 * The amending article that says the operations on a statute, line by line: one sentence for a single
 * change (ZTP § 85 ust. 3, 4), „w art. 5:” with points where all changes are in one unit (§ 85 ust. 5),
 * else „wprowadza się następujące zmiany:” with a point for each article (§ 85 ust. 2, § 94). No lines
 * when there is no operation.
 */
export function articleLines(
  before: Statute,
  operations: readonly Operation[],
  { act, article }: ArticleFrame,
): readonly Line[] {
  const entries = branches(instructionsOf(before, operations))
  const place = [{ kind: 'article', number: String(article) }] as const
  const lead = leadIn(act)
  const [only] = entries
  if (!only) return []
  if (entries.length === 1) return entryLines(only, 0, place, '.', lead)
  const head: Line = {
    path: `art. ${String(article)}`,
    level: 0,
    marker: `Art. ${String(article)}.`,
    words: `${lead} ${ALL_CHANGES}`,
    quoted: [],
    ending: ':',
    target: null,
    operations: [],
  }
  return [head, ...linesOf(entries, 1, place, '.')]
}

/**
 * The amending article as text, each line a block of its own as in the canonical Markdown, so that it
 * reads back to the same operations; `''` when there is no operation.
 */
export function renderArticle(
  before: Statute,
  operations: readonly Operation[],
  frame: ArticleFrame,
): string {
  return printLines(articleLines(before, operations, frame), '\n\n')
}

/** One act that an amending act changes. */
export interface Amended {
  readonly act: AmendedAct
  readonly before: Statute
  readonly operations: readonly Operation[]
}

export interface AmendingAct {
  /** ISO date of the amending act; `''` while it is a draft. */
  readonly date: string
  /** The acts it changes, the main one first (ZTP § 95: one article each). */
  readonly amended: readonly Amended[]
  /** Transitional and other articles without their numbers, in order. */
  readonly further: readonly string[]
  /** `''`: the usual term of ZTP § 45. */
  readonly entryIntoForce: string
}

/** The usual term (ZTP § 45 ust. 1; act of 20 July 2000, art. 4). */
export const usualEntryIntoForce = 'Ustawa wchodzi w życie po upływie 14 dni od dnia ogłoszenia.'

/**
 * A whole amending act: its title (ZTP § 96), an article for each act that is changed, the main act
 * first and the others from the oldest, further articles, entry into force.
 */
export function renderAct({ date, amended, further, entryIntoForce }: AmendingAct): string {
  const acts = inOrder(amended.filter(({ operations }) => operations.length > 0))
  const title = amendingTitle(acts.map(({ act }) => act))
  const changes = acts.map(({ act, before, operations }, index) =>
    renderArticle(before, operations, { act, article: index + 1 }),
  )
  const rest = [...further, entryIntoForce === '' ? usualEntryIntoForce : entryIntoForce]
  const others = rest.map((text, index) => `Art. ${String(acts.length + index + 1)}. ${text}`)
  const day = printDate(date)
  const heading = ['USTAWA', `z dnia ${day === '' ? '…' : day}`, title].join('\n')
  return `${[heading, ...changes, ...others].join('\n\n')}\n`
}

/** From the second act on by date, oldest first (practice; ZTP § 40 ust. 2 for repealed acts). */
function inOrder(amended: readonly Amended[]): readonly Amended[] {
  const [main, ...others] = amended
  if (!main) return []
  return [main, ...others.toSorted((a, b) => a.act.date.localeCompare(b.act.date))]
}
