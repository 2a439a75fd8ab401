import { stringify } from 'yaml'
import { draftSections, type Draft, type DraftMeta, type DraftPart } from './draft.ts'
import { escapeHeadings } from './headings.ts'

/**
 * Prints a draft in its canonical Markdown form (`drafts/<slug>/v<N>.md`): front matter, then the
 * sections that have a text, one blank line apart. `parseDraft(printDraft(draft))` gives the draft
 * back, and a canonical file is printed back to the letter.
 */
export function printDraft(draft: Draft): string {
  const sections = draftSections
    .map(({ heading, part }) => ({ heading, text: partOf(draft, part).trim() }))
    .filter(({ text }) => text !== '')
    .map(({ heading, text }) => `\n## ${heading}\n\n${escapeHeadings(text)}\n`)
  return `---\n${printMeta(draft.meta)}---\n${sections.join('')}`
}

function partOf(draft: Draft, part: DraftPart): string {
  return part === 'changes' ? draft.changes : draft.content[part]
}

function printMeta(meta: DraftMeta): string {
  const { agenda, practices, origins, label, note, example, ...rest } = meta
  const said = {
    ...rest,
    ...(agenda.length > 0 && { agenda }),
    ...(practices.length > 0 && { practices }),
    ...(origins.length > 0 && { origins: origins.map(printOrigin) }),
    ...(label !== '' && { label }),
    ...(note !== '' && { note }),
    ...(example && { example }),
  }
  return stringify(said, { lineWidth: 0 })
}

function printOrigin({ number, version }: DraftMeta['origins'][number]) {
  return version === 0 ? { number } : { number, version }
}
