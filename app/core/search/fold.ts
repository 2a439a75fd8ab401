const folded: Readonly<Record<string, string>> = {
  ł: 'l',
  '–': '-',
  '—': '-',
  '−': '-',
  '‑': '-',
  '„': '"',
  '”': '"',
  '“': '"',
  '«': '"',
  '»': '"',
  '\u00a0': ' ',
  '\n': ' ',
}

/**
 * A text as it is compared when somebody looks for words: without case and Polish diacritics, with one
 * kind of dash, quotation mark and space. „Ł” has no decomposition and is named. Every UTF-16 unit
 * becomes exactly one, so that places found in the folded text are places in the text itself.
 */
export function fold(text: string): string {
  let result = ''
  for (let index = 0; index < text.length; index++) {
    const sign = text.charAt(index)
    result += known[sign] ?? foldSign(sign)
  }
  return result
}

/** Signs folded before: there are only as many as UTF-16 units, and a text uses a hundred. */
const known: Record<string, string> = {}

function foldSign(sign: string): string {
  const lower = sign.toLowerCase()
  const one = lower.length === 1 ? lower : sign
  const result = folded[one] ?? one.normalize('NFD').charAt(0)
  known[sign] = result
  return result
}
