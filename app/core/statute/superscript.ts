const LOW = '0123456789abcdefghijklmnoprstuvwxyz'
const HIGH = '⁰¹²³⁴⁵⁶⁷⁸⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ'

/** The raised characters of Unicode that numbers are printed with: `12¹`, `22¹ᵃ`; there is no raised q. */
export const raised = { digits: HIGH.slice(0, 10), letters: HIGH.slice(10) }

const up = new Map(Array.from(LOW, (char, i) => [char, HIGH.charAt(i)]))
const down = new Map(Array.from(HIGH, (char, i) => [char, LOW.charAt(i)]))

/** `1a` as `¹ᵃ`; what has no raised form stays as it is. */
export function raise(text: string): string {
  return Array.from(text, (char) => up.get(char) ?? char).join('')
}

/** `¹ᵃ` as `1a`. */
export function lower(text: string): string {
  return Array.from(text, (char) => down.get(char) ?? char).join('')
}

/** Writes superscripts one way, the Unicode one: `12<sup>1</sup>` and `12^1a^` become `12¹` and `12¹ᵃ`. */
export function unifySuperscripts(text: string): string {
  if (!text.includes('^') && !text.includes('<')) return text
  return text.replace(
    /<sup>\s*([0-9a-z]+)\s*<\/sup>|(?<=[\p{L}\d])\^([0-9a-z]+)\^/giu,
    (_, html: string | undefined, markdown: string | undefined) => raise(html ?? markdown ?? ''),
  )
}
