import { draftSections } from './draft.ts'

const names = draftSections.map(({ heading }) => heading).join('|')

/** A line that opens a section; the group is the section's name. */
export const sectionHeading = new RegExp(`^##[ \\t]+(${names})[ \\t]*$`, 'gm')

const inText = new RegExp(`^(\\\\*##[ \\t]+(?:${names})[ \\t]*)$`, 'gm')
const escaped = new RegExp(`^\\\\(\\\\*##[ \\t]+(?:${names})[ \\t]*)$`, 'gm')

/**
 * Marks the lines of a text that would open a section with a backslash, which Markdown does not
 * print; `unescapeHeadings` takes it away again. Every text survives the pair unchanged.
 */
export function escapeHeadings(text: string): string {
  return text.replace(inText, '\\$1')
}

/** Undoes `escapeHeadings`. */
export function unescapeHeadings(text: string): string {
  return text.replace(escaped, '$1')
}
