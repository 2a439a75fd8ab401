import { readPastedText, readUploadedText } from '#app/import/uploaded-text.ts'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import type { ActRecord } from '#app/core/record/act.ts'
import { kinds } from '#app/core/statute/kinds.ts'
import { walk } from '#app/core/statute/locate.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import type { StatuteProblem } from '#app/core/statute/problem.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { actImport as words } from '#app/i18n/pl/act-import.ts'

/** What the form held, to be shown again. */
export interface ImportValues {
  readonly act: string
  readonly source: string
  readonly asOf: string
  readonly excerpt: boolean
  readonly text: string
}

export interface ReadImport {
  readonly values: ImportValues
  /** Sentences by field. */
  readonly problems: Readonly<Record<string, string>>
  /** What was read; `null` when there was nothing to read. */
  readonly read: {
    readonly slug: string
    readonly statute: Statute
    readonly problems: readonly StatuteProblem[]
  } | null
}

/**
 * Reads a form with the text of an act. What the text says of itself (act, publication, day) goes
 * before what the fields say; the fields fill in what it leaves out.
 */
export async function readImport(form: FormData, acts: readonly ActRecord[]): Promise<ReadImport> {
  const field = (name: string) => {
    const value = form.get(name)
    return typeof value === 'string' ? value : ''
  }
  const file = form.get('file')
  const uploaded =
    file instanceof File && file.size > 0
      ? readUploadedText(new Uint8Array(await file.arrayBuffer()))
      : null
  const text = uploaded ?? readPastedText(field('text'))
  const values = {
    act: field('act'),
    source: field('source').trim(),
    asOf: field('asOf').trim(),
    excerpt: field('excerpt') !== '',
    text: text.ok ? text.value : uploaded ? '' : field('text'),
  }
  if (!text.ok) {
    const name = uploaded ? 'file' : 'text'
    const code = text.problems[0]?.code ?? 'empty'
    return { values, problems: { [name]: words.problems[code] }, read: null }
  }
  const parsed = parseStatute(text.value)
  const known = acts.find(({ eli }) => eli === parsed.statute.eli)
  const act = known ?? acts.find(({ slug }) => slug === values.act)
  const statute = {
    ...parsed.statute,
    eli: act?.eli ?? '',
    title: act?.title ?? parsed.statute.title,
    source: parsed.statute.source || values.source,
    asOf: parsed.statute.asOf || values.asOf,
    excerpt: parsed.statute.excerpt || values.excerpt,
  }
  const foreign = parsed.statute.eli !== '' && !known
  const problems = {
    ...(statute.units.length === 0 && { text: words.problems.noUnits }),
    ...(foreign && { act: words.problems.otherAct(parsed.statute.title) }),
    ...(!act && !foreign && { act: words.problems.act }),
    ...(!/^(DU|MP)\/\d{4}\/\d+$/.test(statute.source) && { source: words.problems.source }),
    ...(!isDay(statute.asOf) && { asOf: words.problems.asOf }),
  }
  return {
    values,
    problems,
    read: { slug: act?.slug ?? '', statute, problems: parsed.problems },
  }
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
}

/** More problems than a person reads at once are counted. */
const shownProblems = 50

/** What a person should see before the text is kept. */
export function previewOf(
  read: NonNullable<ReadImport['read']>,
  text: string,
  before: { readonly statute: Statute; readonly source: string } | null,
) {
  const { statute, problems } = read
  const visits = [...walk(statute)]
  const articles = visits.filter(
    ({ unit }) => kinds[unit.kind].headingLevel > 0 && !kinds[unit.kind].systematising,
  )
  return {
    title: statute.title,
    source: statute.source,
    asOf: statute.asOf,
    excerpt: statute.excerpt,
    articles: articles.length,
    units: visits.length,
    changes: before && {
      than: before.source,
      count: diffStatutes(before.statute, statute).filter(({ change }) => change !== 'same').length,
    },
    problems: problems.slice(0, shownProblems).map((problem) => ({
      problem,
      line: problem.range ? text.slice(0, problem.range.start).split('\n').length : null,
      words: (problem.text ?? '').slice(0, 160),
    })),
    moreProblems: Math.max(0, problems.length - shownProblems),
  }
}

export type Preview = ReturnType<typeof previewOf>
