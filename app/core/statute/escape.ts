/**
 * Canonical Markdown puts a backslash before the character that would make words look like a unit's
 * mark (`2\. Rada`, `a\) gmin`), and before a backslash itself. This takes them away.
 */
export function unescapeText(text: string): string {
  return text.includes('\\') ? text.replace(/\\([^\p{L}\d\s])/gu, '$1') : text
}

/** Doubles the backslashes that would otherwise be taken for escapes. */
export function escapeBackslashes(text: string): string {
  return text.includes('\\') ? text.replace(/\\(?=[^\p{L}\d\s])/gu, '\\\\') : text
}
