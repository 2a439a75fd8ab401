import { parse } from 'yaml'
import * as z from 'zod'
import { actTitle, knownActs } from '../act-title.ts'
import type { StatuteProblem } from '../problem.ts'
import type { Statute } from '../unit.ts'

/** What a text says about itself, apart from its units. */
export type About = Omit<Statute, 'units'>

export interface FrontMatter {
  readonly about: About
  /** Where the text after the front matter begins. */
  readonly end: number
  readonly problems: readonly StatuteProblem[]
}

const nothing: About = { eli: '', title: '', source: '', asOf: '', excerpt: false }
const FENCED = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/u
const printed = z.string().catch('')

/** Our own front matter, and that of consolidated texts as public transcriptions have it. */
const schema = z.object({
  eli: printed,
  title: printed,
  source: printed,
  asOf: printed,
  excerpt: z.string().catch(''),
  legal_status_date: printed,
  rank: printed,
})

/**
 * Reads the block between two `---` at the beginning of a text. In the front matter of others `eli` is
 * that of the publication, `source` its address and `legal_status_date` the day of the text.
 */
export function readFrontMatter(text: string): FrontMatter {
  const match = FENCED.exec(text)
  if (!match) return { about: nothing, end: 0, problems: [] }
  const [fenced, yaml = ''] = match
  const end = fenced.length
  const values = schema.safeParse(readYaml(yaml))
  if (!values.success) {
    const range = { start: 0, end }
    const problem: StatuteProblem = { code: 'front-matter-unreadable', severity: 'error', range }
    return { about: nothing, end, problems: [problem] }
  }
  const { rank, legal_status_date: statusDate, eli, title, source, asOf, excerpt } = values.data
  const foreign = rank !== '' || statusDate !== ''
  const about = foreign
    ? { ...nothing, title: actTitle(title) ?? '', source: eli, asOf: statusDate }
    : { eli, title, source, asOf, excerpt: excerpt === 'true' }
  return { about: foreign && rank === 'ustawa' ? { ...about, eli } : about, end, problems: [] }
}

/** Fills in what a title tells: an act that is known by it has an identifier. */
export function withKnownAct(about: About): About {
  if (about.eli !== '') return about
  const known = knownActs.find(({ title }) => title.toLowerCase() === about.title.toLowerCase())
  return known ? { ...about, eli: known.eli } : about
}

function readYaml(yaml: string): unknown {
  try {
    return parse(yaml, { schema: 'failsafe' })
  } catch {
    return null
  }
}
