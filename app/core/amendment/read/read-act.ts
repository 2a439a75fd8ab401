import type { AmendedAct, AmendingArticle, Instruction } from '../instruction.ts'
import type { Range } from '../../problem.ts'
import { isAmendingAct } from './amending-acts.ts'
import { splitArticles, type ArticleStretch } from './articles.ts'
import { readStretch } from './instructions.ts'
import { readLeadIn } from './lead-in.ts'
import type { ReadProblem } from './problem.ts'
import { provisionsBeside } from './provisions-beside.ts'
import { findQuotes, type QuotedText } from './quotes.ts'
import { originalRange, type Source } from './source.ts'
import { tidy } from './tidy.ts'

interface ReadAct {
  readonly articles: readonly AmendingArticle[]
  /** Everything that was not understood, in the order of the text. */
  readonly problems: readonly ReadProblem[]
  /** „Ustawa wchodzi w życie …” with its exceptions (ZTP § 45); `''` when the text has none. */
  readonly entryIntoForce: string
}

const unknownAct: AmendedAct = { title: '', date: '', reference: '' }

/** What only amending words contain; an article with them must name the act that it changes. */
const amends =
  /otrzymuj[eą]\s+(?:następujące\s+)?(?:brzmienie|oznaczenie)|nadaje\s+się[^.;]{0,40}brzmienie|dodaje\s+się[^.;]{0,120}w\s+(?:następującym\s+)?brzmieniu|(?:zastępuje|oznacza|skreśla|dodaje)\s+się\s+(?:odpowiednio\s+)?(?:wyraz|użyt|słow|jako|przecin|średnik|krop)|uchyla\s+się\s+(?:art|ust|pkt|§|lit|rozdzia|zdani|tiret)|(?:art|ust|pkt)\.?\s[^.;]{0,40}uchyla\s+się/u

/**
 * Reads an amending act, or some of its articles, in any of the forms it reaches us in: official print
 * with „…”, Markdown with blockquotes, everything run together on one line, copied from the PDF. Every
 * article that changes an act comes back with its instructions in order; what is not understood is an
 * instruction without operations and a problem with its range and path. A text with neither articles
 * nor a lead-in is read as one provision of an unnamed act. Linear in the length of the text; never throws.
 */
export function readAct(text: string): ReadAct {
  return read(tidy(text), (words) => amends.test(words))
}

function read(source: Source, isProvision: (words: string) => boolean): ReadAct {
  const quoted = findQuotes(source.text)
  const stretches = splitArticles(quoted.masked)
  const articles: AmendingArticle[] = []
  const problems: ReadProblem[] = []
  let entryIntoForce = ''
  const unnamed =
    stretches.length === 1 && stretches[0]?.number === '' && isProvision(quoted.masked)
  for (const stretch of stretches) {
    const amending = readArticle(source, quoted, stretch, unnamed)
    if (amending) {
      articles.push(amending.article)
      for (const problem of amending.problems) problems.push(problem)
      continue
    }
    const words = quoted.masked.slice(stretch.body.start, stretch.body.end)
    if (
      /^\s*(?:Niniejsz\p{L}+ )?(?:[Uu]stawa|[Rr]ozporządzenie)\s+wchodzi\s+w\s+życie/u.test(words)
    ) {
      entryIntoForce = source.text.slice(stretch.body.start, stretch.body.end).trim()
    } else if (stretch.number !== '' && amends.test(words)) {
      problems.push(unnamedAct(source, stretch))
    }
  }
  for (const problem of quoteProblems(source, quoted, stretches)) problems.push(problem)
  return { articles, problems: inOrder(problems), entryIntoForce }
}

/**
 * Reads the instructions of a pasted provision without a lead-in: „w art. 67 po ust. 1 dodaje się
 * ust. 1a w brzmieniu: „1a. …””. With a lead-in after all, its instructions come the same way.
 */
export function readInstructions(text: string): {
  readonly instructions: readonly Instruction[]
  readonly problems: readonly ReadProblem[]
} {
  const { articles, problems } = read(tidy(text), (words) => words.trim() !== '')
  return { instructions: articles.flatMap(({ instructions }) => instructions), problems }
}

function readArticle(
  source: Source,
  quoted: QuotedText,
  stretch: ArticleStretch,
  unnamed: boolean,
): { readonly article: AmendingArticle; readonly problems: readonly ReadProblem[] } | null {
  const body = bodyOf(quoted.masked, stretch)
  const leadIn = readLeadIn(source.text, quoted.masked, body)
  if (!leadIn && !unnamed) return null
  const act = leadIn?.act ?? unknownAct
  const article = stretch.number === '' ? '' : `art. ${stretch.number}`
  const words = { start: leadIn?.end ?? body.start, end: body.end }
  const amending = isAmendingAct(act.title)
  const readAt = (range: Range) => readStretch(source, quoted, range, article, amending)
  const whole = readAt(words)
  const { instructions, problems } =
    leadIn || whole.problems.length === 0 ? whole : oneByOne(quoted.masked, words, readAt)
  const end = stretch.start + quoted.masked.slice(stretch.start, stretch.end).trimEnd().length
  const range = originalRange(source, stretch.start, end)
  return { article: { article, act, instructions, range }, problems }
}

/** Provisions without numbers that are no one sentence: each is read, or told of, by itself. */
function oneByOne(
  masked: string,
  words: Range,
  readAt: (range: Range) => ReturnType<typeof readStretch>,
): ReturnType<typeof readStretch> {
  const all = provisionsBeside(masked, words).map(readAt)
  return {
    instructions: all.flatMap(({ instructions }) => instructions),
    problems: all.flatMap(({ problems }) => problems),
  }
}

/** Text before the first article is the act's title, except where a pasted lead-in begins in it. */
function bodyOf(masked: string, { number, body }: ArticleStretch) {
  if (number !== '') return body
  const at = masked.slice(body.start, body.end).search(/(?<=^|\n)\s*W\s*ustawie\s/u)
  return at < 0 ? body : { start: body.start + at, end: body.end }
}

function unnamedAct(source: Source, stretch: ArticleStretch): ReadProblem {
  const range = originalRange(source, stretch.start, stretch.body.start)
  const path = `art. ${stretch.number}`
  const text = source.original.slice(range.start, range.end)
  return { code: 'act-not-named', severity: 'error', range, text, path }
}

function quoteProblems(
  source: Source,
  { problems }: QuotedText,
  stretches: readonly ArticleStretch[],
): ReadProblem[] {
  let at = 0
  return [...problems]
    .sort((a, b) => a.start - b.start)
    .map(({ code, start, end }) => {
      while ((stretches[at + 1]?.start ?? Infinity) <= start) at++
      const number = stretches[at]?.number ?? ''
      const range = originalRange(source, start, end)
      const text = source.original.slice(range.start, range.end)
      return { code, severity: 'warning', range, text, path: number === '' ? '' : `art. ${number}` }
    })
}

function inOrder(problems: readonly ReadProblem[]): readonly ReadProblem[] {
  return [...problems].sort((a, b) => (a.range?.start ?? 0) - (b.range?.start ?? 0))
}
