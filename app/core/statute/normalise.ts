import { joinLineEnds } from './hyphenation.ts'
import { journalReferences } from './journal-reference.ts'
import { unifySuperscripts } from './superscript.ts'

/**
 * The one normalisation under which legal texts are compared; what people see is never normalised.
 * Made equal, in this order:
 *
 * 1. Unicode forms (NFC), superscripts (`12<sup>1</sup>`, `12¹`), invisible characters (soft hyphen,
 *    zero-width space and joiners, byte order mark);
 * 2. words hyphenated at a line end are joined;
 * 3. references to the Dziennik Ustaw in brackets, with the footnotes inside, are left out;
 * 4. all dashes are `-`, all spaces and line breaks one space, all double quotation marks `"`, all
 *    single ones `'`;
 * 5. no space stands before `, . ; : )` and a closing quotation mark, nor after `(` and an opening one.
 */
export function normalise(text: string): string {
  const plain = unifySuperscripts(text.normalize('NFC')).replace(
    /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu,
    '',
  )
  return withoutJournalReferences(joinLineEnds(plain))
    .replace(/[‐‑‒–—―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/([(„«]) /gu, '$1')
    .replace(/ (?=[,.;:)”»])/gu, '')
    .replace(/[„”“‟«»]/gu, '"')
    .replace(/[‚’‘‛]/gu, "'")
    .trim()
}

function withoutJournalReferences(text: string): string {
  let kept = ''
  let at = 0
  for (const { start, end } of journalReferences(text)) {
    kept += text.slice(at, start)
    at = end
  }
  return at === 0 ? text : kept + text.slice(at)
}
