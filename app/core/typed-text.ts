// U+0000 and other characters that no text has: programs leave them in what is copied out of them.
const noText = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu

/** Characters that end a line or a page elsewhere, as in text copied from a PDF. */
const otherLineEnds = /[\v\f\u0085\u2028\u2029]/g

/**
 * A text as it was typed or pasted, without what cannot be shown: control characters, halves of
 * surrogate pairs and code points that are not characters go, other signs of a line's or page's end
 * become `\n`. Browsers and HTML treat those differently, so that a page that holds one is not the
 * page that was sent. Everything that a person can see stays as it is; doing it twice changes nothing.
 */
export function typedText(text: string): string {
  return text.replace(otherLineEnds, '\n').replace(noText, '')
}
