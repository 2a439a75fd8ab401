import { failed, ok, type Problem, type Result } from '../problem.ts'
import type { Statute } from '../statute/unit.ts'
import type { ActRecord } from './act.ts'

/** What a person says of a text, where the text does not say it; `''` for nothing. */
export interface TextFacts {
  /** Short name of the act. */
  readonly act: string
  readonly source: string
  readonly asOf: string
  readonly excerpt: boolean
}

export type NewTextProblem = Problem<'no-units' | 'act-unknown' | 'source-unknown' | 'day-unknown'>

const isSource = (text: string): boolean => /^(DU|MP)\/\d{4}\/\d+$/.test(text)
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))

/**
 * Says which act a text just read belongs to, and completes what it leaves out. What the text says of
 * itself goes before what the person says; an act that is not kept yet needs a short name and an ELI
 * identifier in the text.
 */
export function identifyText(
  read: Statute,
  facts: TextFacts,
  acts: readonly ActRecord[],
): Result<{ readonly slug: string; readonly statute: Statute }, NewTextProblem> {
  const act = findAct(read, facts, acts)
  const statute: Statute = {
    ...read,
    eli: act?.eli ?? read.eli,
    title: act?.title ?? read.title,
    source: read.source || facts.source,
    asOf: read.asOf || facts.asOf,
    excerpt: read.excerpt || facts.excerpt,
  }
  const missing: NewTextProblem[] = []
  const miss = (code: NewTextProblem['code'], text: string) =>
    missing.push({ code, severity: 'error', text })
  if (statute.units.length === 0) miss('no-units', '')
  if (act === null) miss('act-unknown', read.title)
  if (!isSource(statute.source)) miss('source-unknown', statute.source)
  if (!isDay(statute.asOf)) miss('day-unknown', statute.asOf)
  const [first, ...more] = missing
  return first === undefined && act !== null
    ? ok({ slug: act.slug, statute })
    : failed(first ?? { code: 'act-unknown', severity: 'error' }, ...more)
}

function findAct(
  { eli, title }: Statute,
  { act: slug }: TextFacts,
  acts: readonly ActRecord[],
): Pick<ActRecord, 'slug' | 'eli' | 'title'> | null {
  const known = acts.find((act) => act.eli === eli)
  if (known) return known
  if (eli !== '')
    return /^[a-z][a-z0-9-]*$/.test(slug) && !isKept(slug, acts) ? { slug, eli, title } : null
  return acts.find((act) => act.slug === slug) ?? null
}

function isKept(slug: string, acts: readonly ActRecord[]): boolean {
  return acts.some((act) => act.slug === slug)
}
