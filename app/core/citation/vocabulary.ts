import { kinds, arabicPattern, latinPattern } from '../statute/kinds.ts'
import { ordinalPattern } from '../statute/ordinal.ts'
import type { PartKind } from '../statute/address.ts'
import type { UnitKind } from '../statute/unit.ts'

/** How one kind of place is named in running text. */
export interface CitationWord {
  readonly kind: UnitKind | PartKind
  /** Regular expression source of the word in every case and number. */
  readonly word: string
  /** Regular expression source of what counts it; null where nothing does. */
  readonly number: string | null
}

const roman = `[IVXLCDM]+[a-z]?(?![\\p{L}])|${arabicPattern}`
const ordinals = ordinalPattern()

/** Numbers of units that a kind of numbering gives; systematising units may be counted either way. */
function numberOf(kind: UnitKind): string {
  const { numbering, systematising } = kinds[kind]
  if (systematising) return roman
  return numbering === 'latin' ? latinPattern : numbering === 'ordinal' ? ordinals : arabicPattern
}

/**
 * The words of citations, with what they match, in the order in which they are tried. Abbreviations do
 * not inflect (ZTP § 57); the other words do.
 */
export const citationWords: readonly CitationWord[] = [
  // „art. 5”, „Art. 5”, „artykułu 5”
  { kind: 'article', word: '[Aa]rt\\.|artykuł(?:u|em|ach|ów|y)?', number: numberOf('article') },
  // „ust. 1”
  { kind: 'paragraph', word: '[Uu]st\\.', number: numberOf('paragraph') },
  // „§ 3”, „§§ 3 i 4”
  { kind: 'section', word: '§{1,2}', number: numberOf('section') },
  // „pkt 2”, old „pkt. 2”, „punktu 2”
  { kind: 'point', word: '[Pp]kt\\.?|punk(?:t|tu|cie|tach|tów)', number: numberOf('point') },
  // „lit. b”, „litera b”
  { kind: 'letter', word: '[Ll]it\\.|lite(?:ra|ry|rze)', number: numberOf('letter') },
  // „podwójne tiret trzecie”, „w podwójnym tiret trzecim”
  { kind: 'doubleIndent', word: 'podwójn(?:e|ego|ym)\\s+tiret', number: ordinals },
  // „tiret drugie”, „w tiret drugim”
  { kind: 'indent', word: 'tiret', number: ordinals },
  // „zdanie drugie”, „w zdaniu pierwszym”
  { kind: 'sentence', word: 'zdani(?:e|a|u|em|ach)', number: ordinals },
  // „wprowadzenie do wyliczenia”, „we wprowadzeniu do wyliczenia”
  { kind: 'intro', word: 'wprowadzeni(?:e|a|u)\\s+do\\s+wyliczenia', number: null },
  // „część wspólna”
  { kind: 'closing', word: 'częś(?:ć|ci)\\s+wspóln(?:a|ej|ą)', number: null },
  // „rozdział 7”, „rozdziałów 7 i 8”
  { kind: 'chapter', word: '[Rr]ozdzia(?:ł|łu|le|łem|ły|łów|łach)', number: numberOf('chapter') },
  {
    kind: 'subchapter',
    word: '[Oo]ddzia(?:ł|łu|le|łem|ły|łów|łach)',
    number: numberOf('subchapter'),
  },
  { kind: 'division', word: '[Dd]zia(?:ł|łu|le|łem|ły|łów|łach)', number: numberOf('division') },
  { kind: 'title', word: '[Tt]ytu(?:ł|łu|le|łem)', number: numberOf('title') },
  { kind: 'book', word: '[Kk]sięg(?:a|i|ę|ą)|księdze', number: numberOf('book') },
  { kind: 'part', word: '[Cc]zęś(?:ć|ci)', number: numberOf('part') },
]

/**
 * „niniejszego rozdziału”, „tego artykułu”: the one it stands in. „Z tego tytułu” and „tej części” are
 * ordinary words, so that only units that are no such words take „ten”.
 */
export function thisOne(kind: CitationWord['kind']): string {
  const solemn = 'niniejsz(?:y|ego|ym|emu)'
  return kind === 'chapter' || kind === 'article' ? `${solemn}|t(?:ego|ym)` : solemn
}
