import type { CitedAct } from './citation.ts'

const months = [
  ...['stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca'],
  ...['sierpnia', 'września', 'października', 'listopada', 'grudnia'],
]

/** The act named at a place of a text, and where its name ends. */
export interface NamedAct {
  readonly act: CitedAct
  readonly end: number
}

const DATED = new RegExp(
  `\\s*ustaw(?:a|y|ie|ę|ą)\\s+z\\s+dnia\\s+(\\d{1,2})\\s+(${months.join('|')})\\s+(\\d{4})\\s*r\\.\\s*`,
  'uy',
)
const CODE = /(?:Kodeksu|Ordynacji)\s+\p{Ll}/uy
const OWN = /\s+niniejszej\s+ustawy/uy
const UNNAMED =
  /\s+(?:tej\s+ustawy|(?:ustawy|rozporządzenia|dyrektywy),?\s+o\s+któr(?:ej|ym)\s+mowa|ustawy\s+wymienionej)/uy
/** Acts cited by title alone: „ustawy o finansach publicznych”, „Kodeksu karnego”, „Konstytucji”. */
const UNDATED =
  /\s+(ustawy\s+(?:[-–]\s+)?(?:o\s+|(?=Prawo|Kodeks|Ordynacja))|(?=Kodeksu\s|Konstytucji|Ordynacji\s|Prawa\s+(?:o\s|\p{Ll})|Karty\s+Nauczyciela|Traktatu|(?:rozporządzenia|dyrektywy)\s+\p{Lu}))/uy

/**
 * Where a title ends: at punctuation, a reference in brackets, or the words with which the sentence goes
 * on. Titles have no finite verbs, so that the first of these cannot be theirs.
 */
const TITLE_END = new RegExp(
  [
    '[,;.()„”]',
    '\\s+(?:stosuj[eą]|ma|mają|może|mogą|jest|są|nie|przez|wraz|albo|lub|bądź|odpowiednio)(?!\\p{L})',
    '\\s+(?:wynos|przysług|określ|zamieszcz|przekazuj|następuj|podleg|dotycz|wpis)',
    '\\s+(?:w\\s+(?:zakresie|terminie|brzmieniu|trybie|celu|związku|części)|(?:do|od)\\s+dnia)',
    '\\s+(?:z\\s+(?:zastrzeżeniem|tym|wyjątkiem|wyłączeniem)|na\\s+(?:zasadach|podstawie|wniosek))',
    '\\s+[-–]\\s+(?:w|przez|z|na|do)\\s',
    '\\s+co\\s+do\\s',
    // „ustawy o finansach publicznych oraz art. 7”: the sentence cites the next place.
    '\\s+(?:(?:i|oraz|a\\s+także)\\s+)?(?:(?:w|z|do|od|przepis\\p{L}*)\\s+)*(?:art\\.|ust\\.|§|pkt\\s+\\d|lit\\.)',
    '$',
  ].join('|'),
  'u',
)

/** Reads the name of the act that follows a citation, „ustawy z dnia 5 czerwca 1998 r. o …”; null when none does. */
export function actAt(text: string, at: number): NamedAct | null {
  return datedActAt(text, at) ?? otherActAt(text, at)
}

/** Reads „ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym”, in any case of the word. */
export function datedActAt(text: string, at: number): NamedAct | null {
  DATED.lastIndex = at
  const match = DATED.exec(text)
  if (!match) return null
  const [, day = '', month = '', year = ''] = match
  const end = titleEnd(text, DATED.lastIndex)
  const number = String(months.indexOf(month) + 1).padStart(2, '0')
  const date = `${year}-${number}-${day.padStart(2, '0')}`
  return { act: { kind: 'other', title: text.slice(DATED.lastIndex, end), date }, end }
}

/** Reads „Kodeksu postępowania administracyjnego” where no unit of it is cited. */
export function codeAt(text: string, at: number): NamedAct | null {
  CODE.lastIndex = at
  if (!CODE.test(text)) return null
  const end = titleEnd(text, at)
  return { act: { kind: 'other', title: text.slice(at, end), date: '' }, end }
}

function otherActAt(text: string, at: number): NamedAct | null {
  OWN.lastIndex = at
  if (OWN.test(text)) return { act: { kind: 'own' }, end: OWN.lastIndex }
  UNNAMED.lastIndex = at
  if (UNNAMED.test(text)) return { act: { kind: 'unnamed' }, end: UNNAMED.lastIndex }
  UNDATED.lastIndex = at
  const match = UNDATED.exec(text)
  if (!match) return null
  const start = at + match[0].length - (/\so\s+$/u.exec(match[0])?.[0].trimStart().length ?? 0)
  const end = titleEnd(text, start)
  return { act: { kind: 'other', title: text.slice(start, end), date: '' }, end }
}

/** No title of an act is longer. */
const LONGEST_TITLE = 300

function titleEnd(text: string, start: number): number {
  const rest = text.slice(start, start + LONGEST_TITLE)
  const offset = rest.search(TITLE_END)
  return start + (offset < 0 ? rest.length : rest.slice(0, offset).trimEnd().length)
}
