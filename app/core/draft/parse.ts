import type { Problem } from '../problem.ts'
import type { Draft } from './draft.ts'
import { readFrontMatter } from './front-matter.ts'
import { readChanges } from './read-changes.ts'
import { readSections, type Section } from './sections.ts'

/**
 * Reads `drafts/<slug>/v<N>.md`: front matter, sections, and what the amending provisions mean. Never
 * refuses a text: what could not be read comes back empty and is told, with its range in `text`.
 */
export function parseDraft(text: string): {
  readonly draft: Draft
  readonly problems: readonly Problem[]
} {
  const { meta, end, problems: ofMeta } = readFrontMatter(text)
  const { sections, problems: ofSections } = readSections(text, end)
  const changes = sections.get('changes')
  const read = readChanges(changes?.text ?? '', meta.acts)
  const draft: Draft = {
    meta,
    changes: changes?.text ?? '',
    content: {
      problem: sections.get('problem')?.text ?? '',
      amendments: read.amendments,
      rationale: sections.get('rationale')?.text ?? '',
      transitional: sections.get('transitional')?.text ?? '',
      entryIntoForce: sections.get('entryIntoForce')?.text ?? '',
    },
  }
  const problems = [
    ...ofMeta,
    ...ofSections,
    ...read.problems.map((found) => moved(found, changes)),
  ]
  return { draft, problems }
}

/** Puts a range counted from the beginning of a section where it is in the file. */
function moved(problem: Problem, section: Section | undefined): Problem {
  if (!problem.range || !section) return problem
  const { start, end } = problem.range
  const limit = section.range.end
  return {
    ...problem,
    range: {
      start: Math.min(section.range.start + start, limit),
      end: Math.min(section.range.start + end, limit),
    },
  }
}
