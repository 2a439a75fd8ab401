/** What a token is to a lawyer; a change is classed by the kinds of the tokens it touches. */
export type TokenKind = 'word' | 'number' | 'citation' | 'date' | 'punctuation' | 'space'

export interface Token {
  readonly kind: TokenKind
  readonly text: string
}

const dash = '[-\\u2010-\\u2015\\u2212]'
const gap = '[ \\u00a0\\u2007\\u202f]'
const superscript = '[\\u00b9\\u00b2\\u00b3\\u2070-\\u2079]'
/** A number of a unit: `12`, `4ea`, `12¹`, `22¹ᵃ`, `8e¹`. */
const unitNumber = `\\d+(?:${superscript}+|[a-z]{1,4}(?![\\p{L}]))*`
/** A letter of an enumeration: `b`, `za`; before a word it would be a preposition ("lit. a w art."). */
const unitLetter = `[a-z]{1,3}(?![\\p{L}\\p{N}.])`
const listedLetter = `(?:[b-hj-np-tvxy]|[a-z]{2,3}|[aiouwz](?=[,;.)]|$|${gap}+(?:i|oraz|lub|albo)${gap}|${dash}))(?![\\p{L}\\p{N}.])`
const and = `(?:,${gap}*|${gap}+(?:i|oraz|lub|albo)${gap}+)`
const ordinal =
  '(?:pierwsz|drugi|trzeci|czwart|piąt|szóst|siódm|ósm|dziewiąt|dziesiąt|jedenast|dwunast|trzynast|czternast|piętnast)(?:e|ego|emu|ym|im|m|iego|iemu)?(?!\\p{L})'

/** What makes a listed number a count after all: "art. 5 i 14 dni" is a citation and a term. */
const counted = `${gap}*(?:dni|tygodn|miesi|lat|rok|godzin|os[óo]b|radn|mieszkańc|proc|tys|mln|zł|r\\.|%)`

/** `2–5`, `1, 3 i 5`, `1–3 i 5`. */
const numberList = `${unitNumber}(?:${gap}*${dash}${gap}*${unitNumber})?(?:${and}${unitNumber}(?:${gap}*${dash}${gap}*${unitNumber})?(?!${counted}))*`
const letterList = `${unitLetter}(?:${gap}*${dash}${gap}*${unitLetter})?(?:${and}${listedLetter}(?:${gap}*${dash}${gap}*${unitLetter})?)*`
const ordinalList = `${ordinal}(?:(?:${and}|${dash})${ordinal})*`
/** The number of a systematising unit: `6a`, `III`. */
const chapter = `(?:${unitNumber}|[IVXLC]+[a-z]?)(?![\\p{L}\\p{N}])`
const step = `(?:(?:[Aa]rt|ust|poz)\\.${gap}*${numberList}|§${gap}*${numberList}|pkt${gap}+${numberList}|nr${gap}+${numberList}|lit\\.${gap}*${letterList}|(?:podwójn(?:e|ym)${gap}+)?tiret${gap}+${ordinalList}|zdani(?:e|a|u|em)${gap}+${ordinalList}|(?:od)?dział(?:u|em)?${gap}+${chapter}|(?:od)?dziale${gap}+${chapter}|(?:rozdział(?:u|em)?|rozdziale)${gap}+${chapter})`

/** `300 000`, `0,5`, `1/2`, `1½`, `4ea`, `12¹`. */
const figure = `(?:\\d{1,3}(?:${gap}\\d{3})+(?!\\d)|\\d+)(?:[,.]\\d+|/\\d+)*[½¼¾⅓⅔]?(?:${superscript}+|[a-z]{1,3}(?!\\p{L}))?`

const months =
  '(?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia)'

/** Abbreviations whose full stop ends no sentence. */
const abbreviation = '(?:m\\.in|np|tj|tzn|itd|itp|ww|proc|tys|godz|r|prof|dr|św|Dz|U)\\.(?!\\p{L})'

/** `województwo`, `społeczno-gospodarczy`, a word cut by a soft hyphen or at a line's end. */
const word = `\\p{L}[\\p{L}\\p{M}\\p{N}\\u00ad]*(?:(?:${dash}[ \\t]*\\r?\\n[ \\t]*(?=\\p{Ll})|${dash}|['’])\\p{L}[\\p{L}\\p{M}\\p{N}\\u00ad]*)*`

/** How a citation, an abbreviation or a numeral may begin; no other word need be tried as one. */
const special =
  '(?:[Aa]rt|ust|poz|pkt|nr|lit|tir|podw|zdan|rozdzia|oddzia|dzia|m\\.in|np|tj|tzn|it[dp]|ww|proc|tys|godz|r|prof|dr|św|Dz|U)'

/**
 * The kinds in the order in which they are tried at a place; each comes with what it matches. Plain
 * words and spaces come first because nearly every token is one.
 */
const patterns: readonly (readonly [TokenKind, string])[] = [
  ['word', `(?!${special})${word}`],
  ['space', '[\\s\\u200b\\ufeff]+'],
  // `art. 64 ust. 1`, `ust. 2–5`, `lit. a–c`, `§ 2 pkt 1 i 3`, `tiret drugie`, `poz. 594`
  ['citation', `(?<![\\p{L}\\p{N}])${step}(?:${gap}+${step})*`],
  // `1 stycznia 2016 r.`, `31 grudnia`, `2016 r.`
  [
    'date',
    `\\d{1,2}${gap}+${months}(?:${gap}+\\d{4}(?:${gap}*r\\.)?)?|\\d{4}${gap}*r\\.(?!\\p{L})`,
  ],
  // `4-letnia`, `14-dniowy`
  ['number', `(?<![\\p{L}\\p{N}])\\d+${dash}\\p{L}{3,}`],
  // `300 000`, `0,5`, `50 %`, `1/2`, `1½`, `4ea`, `12¹`, `3–5`
  ['number', `${figure}(?:${dash}${figure})?(?:${gap}?[%‰])?|[½¼¾⅓⅔]`],
  // `tj.`, `np.`, `Dz.`
  ['word', `(?<!\\p{L})${abbreviation}`],
  ['word', word],
  ['punctuation', '[^]'],
]

const kinds = patterns.map(([kind]) => kind)
const pattern = new RegExp(patterns.map(([, source]) => `(${source})`).join('|'), 'gu')

/** The kind of a match: that of its only group. */
function kindOf(match: RegExpExecArray): TokenKind {
  for (let group = 1; group < match.length; group += 1) {
    if (match[group] !== undefined) return kinds[group - 1] ?? 'punctuation'
  }
  return 'punctuation'
}

/**
 * Cuts a text into tokens and loses nothing: the tokens joined are the text. A token is what a lawyer
 * would never mark in part: a word of any script with its hyphenated compounds, a number with its
 * thousands groups, decimals, fraction or per cent, a citation of units with its ranges and lists
 * (ZTP § 59), a date; then single marks and stretches of space.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(pattern)) tokens.push({ kind: kindOf(match), text: match[0] })
  return tokens
}
