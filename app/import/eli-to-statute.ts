import { actTitle } from '#app/core/statute/act-title.ts'
import { parseStatute, type ParsedStatute } from '#app/core/statute/parse.ts'
import { eliBlocks } from './eli-blocks.ts'
import { eliText } from './eli-text.ts'
import { findAll, readHtml, type HtmlElement } from './html-tree.ts'

/** Whether a text is an HTML page, not Markdown or plain text. */
export function isHtml(text: string): boolean {
  return (
    /^\uFEFF?\s*<(?:!doctype|!--|html|div|section)/iu.test(text) &&
    /<(?:div|section)\b/iu.test(text)
  )
}

/**
 * Reads the `text.html` of an act from the Sejm ELI API. The page is written down as canonical Markdown
 * and read from there, so that the printed marks and not the identifiers decide the levels: those are
 * wrong now and then. In the announcement of a consolidated text the statute is the last part. Problems
 * have no range, for what they were found in is not the page.
 */
export function parseHtml(html: string): ParsedStatute {
  const page = readHtml(html)
  const sections = findAll(page, ({ tagName }) => tagName === 'section')
  const annex = sections.findLast((section) => /tekst jednolity/iu.test(headingOf(section)))
  const section = annex ?? sections[0]
  const title = section ? actTitle(headingOf(section)) : null
  const front = title === null ? [] : [`---\ntitle: ${JSON.stringify(title)}\n---`]
  const blocks = eliBlocks(section ? section.childNodes : page)
  const { statute, problems } = parseStatute([...front, ...blocks].join('\n\n'))
  return { statute, problems: problems.map(({ range: _, ...problem }) => problem) }
}

/** „Załącznik - Tekst jednolity ustawy z dnia …” */
function headingOf(section: HtmlElement): string {
  const headings = findAll(section.childNodes, ({ tagName }) => tagName === 'h2')
  return headings.map(({ childNodes }) => eliText(childNodes)).join(' ')
}
