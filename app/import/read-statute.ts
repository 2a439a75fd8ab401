import { parseStatute, type ParsedStatute } from '#app/core/statute/parse.ts'
import { isHtml, parseHtml } from './eli-to-statute.ts'

/** Reads a statute in whichever form it came: Markdown, plain text, or the Sejm's `text.html`. */
export function readStatute(source: string): ParsedStatute {
  return isHtml(source) ? parseHtml(source) : parseStatute(source)
}
