import { readAct } from '#app/core/amendment/read/read-act.ts'
import { eliText } from './eli-text.ts'
import { isHtml } from './eli-to-statute.ts'
import { readHtml } from './html-tree.ts'

/**
 * Reads an amending act in whichever form it came: Markdown, plain text, or the Sejm's `text.html`. The
 * words of a page are read as one line, which the print's marks divide; the problems then have no range,
 * for what they were found in is not the page.
 */
export function readAmendingAct(source: string): ReturnType<typeof readAct> {
  if (!isHtml(source)) return readAct(source)
  const act = readAct(eliText(readHtml(source)))
  return { ...act, problems: act.problems.map(({ range: _, ...problem }) => problem) }
}
