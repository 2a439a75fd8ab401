import { marked } from 'marked'
import sanitizeHtml from 'sanitize-html'
import { proseTags } from '../core/prose/words.ts'

/** Everything that a rationale needs and nothing that could run, load or imitate the page around it. */
const allowed: sanitizeHtml.IOptions = {
  allowedTags: [...proseTags],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'], th: ['align'], td: ['align'] },
  allowedSchemes: ['http', 'https', 'mailto'],
  allowProtocolRelative: false,
  disallowedTagsMode: 'escape',
  transformTags: {
    // The page's own title and section headings are h1 and h2.
    h1: 'h3',
    h2: 'h3',
    a: (tagName, attribs) => ({
      tagName,
      attribs: { ...attribs, rel: 'nofollow ugc noopener' },
    }),
  },
}

/** The Markdown of a person's prose as HTML that is safe to put into a page. */
export function proseHtml(markdown: string): string {
  return sanitizeHtml(marked.parse(markdown, { async: false, gfm: true }), allowed)
}
