/** Markdown's signs in a line, with what stays of each; a person reads past what is not one. */
const signs: readonly (readonly [RegExp, string])[] = [
  // „### Heading”, „> quoted”, „- item”, „1. item”: the mark at the beginning
  [/^\s*(?:#{1,6}\s+|(?:>\s?)+|[-*+]\s+)+/u, ''],
  // „[words](address)”, „![picture](address)”
  [/!?\[([^\]]*)\]\([^)]*\)/gu, '$1'],
  // „**strong**”, „_light_”, „`code`”, „~~struck~~”
  [/(\*{1,3}|_{1,3}|`+|~~)(?=\S)(.+?)(?<=\S)\1/gu, '$2'],
  // „| cell | cell |” and the line under the heads of a table
  [/^\s*\|?[\s:|-]*-{3}[\s:|-]*$/u, ''],
  [/\s*\|\s*/gu, ' '],
  [/\\(?=[\p{P}\p{S}])/gu, ''],
]

/** The words of a Markdown text, a line for each of its lines, without its signs and empty lines. */
export function plainProse(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => signs.reduce((text, [sign, kept]) => text.replace(sign, kept), line).trim())
    .filter((line) => line !== '')
    .join('\n')
}
