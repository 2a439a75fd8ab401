import { isMap, isNode, parseDocument, type Document } from 'yaml'
import type * as z from 'zod'
import type { Range } from '../problem.ts'
import { draftMetaSchema, type DraftMeta } from './draft.ts'
import type { DraftProblem, DraftProblemCode } from './problem.ts'

const block = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m

/**
 * Reads the front matter at the start of a file. Fields that cannot be read are told with their range
 * and come back empty, so that the rest of the file is not lost; `end` is where the body begins.
 */
export function readFrontMatter(text: string): {
  readonly meta: DraftMeta
  readonly end: number
  readonly problems: readonly DraftProblem[]
} {
  const found = block.exec(text)
  if (!found || found.index > 0) {
    const problems = [problem('draft-front-matter-missing', { start: 0, end: 0 })]
    return { meta: readFields({}, () => undefined), end: 0, problems }
  }
  const source = found[1] ?? ''
  const start = found[0].indexOf(source, found[0].indexOf('\n'))
  const end = found[0].length
  const document = parseDocument(source)
  const error = document.errors[0]
  if (error || (document.contents !== null && !isMap(document.contents))) {
    const [from, to] = error?.pos ?? [0, source.length]
    const range = { start: start + from, end: start + to }
    const problems = [problem('draft-front-matter-unreadable', range)]
    return { meta: readFields({}, () => undefined), end, problems }
  }
  const values = toRecord(document)
  const problems: DraftProblem[] = []
  const rangeOf = (field: string): Range => {
    const node = document.get(field, true)
    const range = isNode(node) ? node.range : null
    return range
      ? { start: start + range[0], end: start + range[1] }
      : { start, end: start + source.length }
  }
  const meta = readFields(values, (field) =>
    problems.push(
      problem(
        values[field] === undefined ? 'draft-field-missing' : 'draft-field-wrong',
        rangeOf(field),
        field,
      ),
    ),
  )
  for (const field of Object.keys(values)) {
    if (!(field in draftMetaSchema.shape)) {
      problems.push({
        ...problem('draft-field-unknown', rangeOf(field), field),
        severity: 'warning',
      })
    }
  }
  return { meta, end, problems }
}

function readFields(values: Record<string, unknown>, wrong: (field: string) => void): DraftMeta {
  const fields = draftMetaSchema.shape
  const read = <T>(name: keyof typeof fields, schema: z.ZodType<T>, empty: T): T => {
    const result = schema.safeParse(values[name] ?? undefined)
    if (result.success) return result.data
    wrong(name)
    return empty
  }
  return {
    number: read('number', fields.number, ''),
    version: read('version', fields.version, 1),
    title: read('title', fields.title, ''),
    area: read('area', fields.area, ''),
    acts: read('acts', fields.acts, []),
    organisation: read('organisation', fields.organisation, ''),
    author: read('author', fields.author, ''),
    date: read('date', fields.date, ''),
    status: read('status', fields.status, ''),
    agenda: read('agenda', fields.agenda, []),
    practices: read('practices', fields.practices, []),
    origins: read('origins', fields.origins, []),
    label: read('label', fields.label, ''),
    note: read('note', fields.note, ''),
    example: read('example', fields.example, false),
  }
}

/** The mapping as a record; an alias bomb or a key that is no string cannot get through `toJS`. */
function toRecord(document: Document): Record<string, unknown> {
  try {
    const value: unknown = document.toJS({ maxAliasCount: 10 })
    return typeof value === 'object' && value !== null ? { ...value } : {}
  } catch {
    return {}
  }
}

function problem(code: DraftProblemCode, range: Range, text?: string): DraftProblem {
  return { code, severity: 'error', range, ...(text !== undefined && { text }) }
}
