import { concerns } from '../amendment/amended-act.ts'
import { applyAll } from '../amendment/apply.ts'
import type { ApplyProblem } from '../amendment/apply/problem.ts'
import type { AmendingArticle } from '../amendment/instruction.ts'
import type { ReadProblem } from '../amendment/read/problem.ts'
import { readAct, readInstructions } from '../amendment/read/read-act.ts'
import type { Range } from '../problem.ts'
import type { Statute } from '../statute/unit.ts'
import type { ActAmendment } from './content.ts'

/** An act that typed provisions may amend, in the text that the draft amends. */
export interface KnownAct {
  readonly act: string
  readonly source: string
  readonly statute: Statute
}

/** What is wrong with typed provisions, at its range in the text. */
export type ProvisionProblem = { readonly range: Range } & (
  | { readonly kind: 'reading'; readonly problem: ReadProblem }
  /** Read, but it does not fit the act. */
  | { readonly kind: 'applying'; readonly problem: ApplyProblem }
  /** An article on an act that the program does not have. */
  | { readonly kind: 'unknown-act'; readonly text: string }
  /** Words that belong to no article that amends, which saving would lose. */
  | { readonly kind: 'outside' }
)

export interface TypedProvisions {
  /** The amendments of the draft as the text would make them. */
  readonly amendments: readonly ActAmendment[]
  /** In the order of the text. */
  readonly problems: readonly ProvisionProblem[]
  /** False where something typed would be lost or left without effect: then nothing is saved. */
  readonly complete: boolean
}

/**
 * Reads amending provisions as a person types or pastes them. Articles amend the acts that their lead-ins
 * name, and the acts that none names are not amended any more. Provisions without a lead-in („w art. 67
 * po ust. 1 dodaje się …”) take the place of those on the act `shown`, and leave the other acts of
 * `before` alone. Never throws; what was not understood is a problem with its range.
 */
export function readProvisions(
  text: string,
  acts: readonly KnownAct[],
  shown: string,
  before: readonly ActAmendment[],
): TypedProvisions {
  const { articles, problems: found } = readArticles(text)
  const problems: ProvisionProblem[] = found.map((problem) => ({
    kind: 'reading',
    problem,
    range: problem.range ?? { start: 0, end: text.length },
  }))
  problems.push(...outside(text, articles))
  const amendments = new Map<string, ActAmendment>()
  for (const article of articles) {
    const known = actOf(article, acts, shown)
    if (!known) {
      problems.push({ kind: 'unknown-act', range: article.range, text: article.act.title })
      continue
    }
    const { act, source } = known
    const operations = article.instructions.flatMap((instruction) => instruction.operations)
    const reference = article.act.reference || amendmentOf(before, act)?.reference
    amendments.set(act, {
      act,
      source,
      operations: [...(amendments.get(act)?.operations ?? []), ...operations],
      ...(reference && { reference }),
    })
  }
  for (const known of acts) problems.push(...unfitting(known, articles, amendments))
  const unnamed = articles.every(({ act }) => act.title === '')
  const kept = unnamed ? before.filter(({ act }) => act !== shown) : []
  return {
    amendments: inOrder([...kept, ...amendments.values()], before),
    problems: [...problems].sort((a, b) => a.range.start - b.range.start),
    complete: problems.every(
      ({ kind, ...rest }) =>
        kind === 'reading' && 'problem' in rest && rest.problem.severity === 'warning',
    ),
  }
}

function readArticles(text: string): {
  readonly articles: readonly AmendingArticle[]
  readonly problems: readonly ReadProblem[]
} {
  const read = readAct(text)
  if (read.articles.length > 0 || text.trim() === '') return read
  // The beginning of a provision is no article yet, but it must be told what is missing.
  const { instructions, problems } = readInstructions(text)
  const act = { title: '', date: '', reference: '' }
  const range = { start: 0, end: text.length }
  return { articles: [{ article: '', act, instructions, range }], problems }
}

function actOf(
  { act }: AmendingArticle,
  acts: readonly KnownAct[],
  shown: string,
): KnownAct | undefined {
  return act.title === ''
    ? acts.find((known) => known.act === shown)
    : acts.find(({ statute }) => concerns(act, statute))
}

function amendmentOf(amendments: readonly ActAmendment[], act: string): ActAmendment | undefined {
  return amendments.find((amendment) => amendment.act === act)
}

/** The operations on one act that do not fit it, each at the instruction that it comes from. */
function unfitting(
  { act, statute }: KnownAct,
  articles: readonly AmendingArticle[],
  amendments: ReadonlyMap<string, ActAmendment>,
): readonly ProvisionProblem[] {
  const instructions = articles.flatMap((article) => article.instructions)
  return applyAll(statute, amendments.get(act)?.operations ?? []).failed.map(
    ({ operation, problem }) => {
      const from = instructions.find(({ operations }) => operations.includes(operation))
      return { kind: 'applying', problem, range: from?.range ?? { start: 0, end: 0 } }
    },
  )
}

/** Stretches with words between the articles. */
function outside(text: string, articles: readonly AmendingArticle[]): readonly ProvisionProblem[] {
  const found: ProvisionProblem[] = []
  let at = 0
  const end = { start: text.length, end: text.length }
  for (const { start, end: next } of [...articles.map(({ range }) => range), end]) {
    const words = text.slice(at, Math.max(at, start))
    const from = at + words.length - words.trimStart().length
    if (words.trim() !== '') {
      found.push({ kind: 'outside', range: { start: from, end: at + words.trimEnd().length } })
    }
    at = Math.max(at, next)
  }
  return found
}

/** Acts keep the place that they had in the amending act; new ones come last. */
function inOrder(
  amendments: readonly ActAmendment[],
  before: readonly ActAmendment[],
): readonly ActAmendment[] {
  const place = ({ act }: ActAmendment): number => {
    const index = before.findIndex((known) => known.act === act)
    return index < 0 ? before.length : index
  }
  return amendments
    .filter(({ operations }) => operations.length > 0)
    .sort((a, b) => place(a) - place(b))
}
