import type { Range } from '../../problem.ts'
import type { AmendedAct } from '../instruction.ts'

/** The lead-in of an amending article (ZTP § 85, § 158): the act it changes, and where that ends. */
interface LeadIn {
  readonly act: AmendedAct
  /** Behind the act's title and reference: here the amending words begin. */
  readonly end: number
}

const opening =
  /^\s*(?:\d+[a-z]*\.\s+)?W\s*(?:ustawie|dekrecie|rozporządzeniu|Kodeksie|Prawie|Ordynacji)(?!\p{L})/u

const months = [
  'stycznia',
  'lutego',
  'marca',
  'kwietnia',
  'maja',
  'czerwca',
  'lipca',
  'sierpnia',
  'września',
  'października',
  'listopada',
  'grudnia',
]

const datePattern = new RegExp(
  String.raw`z\s*dnia\s+(\d{1,2})\s+(${months.join('|')})\s+(\d{4})\s*r(?:\.|oku)?`,
  'u',
)

/** With what the amending words may begin, where no reference in brackets closes the title. */
const amendingWords =
  /(?<=\s)(?:wprowadza\s+się|w\s+(?:art|rozdzia|dziale|oddziale|tytule|załącznik|odnośnik|preambu|księdze|części\s+[IVX]|ust)|po\s+(?:art|rozdzia|dziale|oddziale)|przed\s+art|(?:art\.|§)\s*\d|uchyla\s+się|skreśla\s+się|wykreśla\s+się|dodaje\s+się|użyt[eya]|tytuł\s|dotychczas|(?:rozdział|oddział)\s+\d|dział\s+[IVX]|załącznik|odnośnik|wyraz[y\s]|ogólne\s+określenie|w\s+ustawie|do\s+tytułu)/u

/** How far behind „W ustawie” its title may reach; titles are shorter, their footnotes are cut out. */
const LONGEST_LEAD_IN = 6000

/**
 * Reads „W ustawie z dnia D M RRRR r. o …/– Kodeks … (Dz. U. …)” at the beginning of `body`, a stretch
 * of the tidied text; `masked` is the same stretch without quoted matter. Null when it begins otherwise.
 */
export function readLeadIn(text: string, masked: string, body: Range): LeadIn | null {
  const head = masked.slice(body.start, Math.min(body.end, body.start + LONGEST_LEAD_IN))
  const begin = opening.exec(head)
  if (!begin) return null
  const from = begin[0].length
  const bracket = head.slice(from).search(/\(\s*(?:Dz|M)\.\s?[UP]/u)
  const verb = head.slice(from).search(amendingWords)
  const hasReference = bracket >= 0 && (verb < 0 || bracket < verb)
  const titleEnd = hasReference ? from + bracket : verb < 0 ? head.length : from + verb
  const close = hasReference ? closingBracket(head, titleEnd) : titleEnd
  const words = text.slice(body.start + from, body.start + titleEnd)
  const date = datePattern.exec(words)
  return {
    act: {
      title: titleOf(date ? words.replace(date[0], ' ') : words),
      date: date ? isoDate(date) : '',
      reference: hasReference
        ? text
            .slice(body.start + titleEnd + 1, body.start + close - 1)
            .replace(/\s+/gu, ' ')
            .trim()
        : '',
    },
    end: body.start + close,
  }
}

function isoDate([, day = '', month = '', year = '']: RegExpExecArray): string {
  const number = months.indexOf(month) + 1
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
}

/** The dash before a name („– Kodeks wyborczy”) is written one way. */
function titleOf(words: string): string {
  return words
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[-–—−]\s*/u, '– ')
    .replace(/[\s,]+$/u, '')
}

/** Index behind the bracket that closes the one at `open`; the end of the text when none does. */
function closingBracket(text: string, open: number): number {
  let depth = 0
  for (let at = open; at < text.length; at++) {
    const char = text[at]
    if (char === '(') depth++
    else if (char === ')' && --depth === 0) return at + 1
  }
  return text.length
}
