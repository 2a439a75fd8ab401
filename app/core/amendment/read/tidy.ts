import { footnoteMarks } from '../../statute/footnote.ts'
import { raise } from '../../statute/superscript.ts'
import { unifyQuotes } from './unify-quotes.ts'
import { joinWrappedLines } from './wrapped-lines.ts'
import { plainSource, rewrite, type Source } from './source.ts'

/** Borders of a Markdown blockquote in the tidied text; private-use characters, in no statute. */
export const blockOpen = '\uE000'
export const blockClose = '\uE001'
/** Stands for the mark of a Markdown heading that is no unit's: „## Uzasadnienie” ends the provisions. */
export const foreignHeading = '\uE003'

const lower = 'a-ząćęłńóśźż'

const unitHeading = /^(?:Art|ART|Rozdział|ROZDZIAŁ|Dział|DZIAŁ|Oddział|Tytuł|TYTUŁ|Księga|Część|§)/u

/** `12<sup>1</sup>`, `12^1a^`. */
const superscript = /<sup>\s?([0-9a-z]+)\s?<\/sup>|(?<=[\p{L}\d])\^([0-9a-z]+)\^/giu

/** „2) Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. z … poz. 1072.” */
const footnoteBody =
  /[ \n]*(?:\d{1,3}\)|[⁰¹²³⁴-⁹]{1,3}⁾)\s*Zmiany\s+(?:tekstu\s+jednolitego\s+)?wymienion\p{L}+\s+\p{L}+\s+zostały\s+ogłoszone(?:\s+(?:w|Dz\.\s?U\.|Dz\.\s?Urz\.|UE|WE|L|C|M\.\s?P\.|z|r\.|Nr|poz\.|str\.|rozdz\.|t\.|oraz|i|\d+(?:[./]\d+)*)|\s*,)+\s*(?:\.|(?=\)))/gu

/** „1224 i 1311 oraz z 2016 r. poz. 1358.”: the end of a footnote, left alone as a paragraph. */
const footnoteTail =
  /\n\n(?=\d[^\n]{0,200}poz\. \d)(?:(?:z|r\.|Nr|poz\.|i|oraz|Dz\.|U\.|\d+)(?:,? |(?=\.?\n|\.?$)))+\.?(?=\n\n|$)/gu

/**
 * „1) Niniejszą ustawą zmienia się ustawy: ustawę z dnia … oraz ustawę z dnia … .” at the foot of a page,
 * in the middle of whatever goes on overleaf (ZTP § 96 ust. 4); it ends where a line ends with its full stop.
 */
const titleFootnote =
  /\n{1,2}(?:\d{1,2}\)|[⁰¹²³⁴-⁹]{1,2}⁾) ?Niniejsz\p{L}+\s+ustaw\p{L}+\s[^„”]{0,6000}?(?<!(?:^|[\s(])(?:r|U|Dz|poz|art|ust|pkt|zm|Nr|nr|str|Urz))\.(?=\n|$)/gu

/** „z późn. zm.2))”: what is left of a footnote in the sentence. */
const footnoteMark = /(?<=zm\.) ?\d{1,3}\)(?=\s*\))/gu

/**
 * Running heads and feet of the official print and of the Chancellery's consolidated texts, with the
 * empty lines around: a sentence goes on behind them.
 */
const pageFurniture =
  /\n{0,2}(?:^[ ]?(?:Dziennik Ustaw\s?[-–—]?\s?\d*\s?[-–—]?\s?(?:Poz\. ?\d+)?|©\s?Kancelaria Sejmu.*|s\. ?\d+\/\d+|\d{4}-\d{2}-\d{2}|[-–—]\s?\d+\s?[-–—]|Poz\. ?\d+)[ ]?$\n{0,2})+/gmu

/**
 * Prepares a pasted text for reading. Afterwards: no front matter, Markdown marks, page furniture,
 * footnotes or soft hyphens; words divided at line ends are whole; quotation marks are „ and ”, with
 * blockquotes between {@link blockOpen} and {@link blockClose}; spaces are single; the lines of a page are
 * joined, those of units kept. What a unit's wording says is not touched.
 */
export function tidy(original: string): Source {
  let source = plainSource(original)
  source = rewrite(source, /\r\n?/gu, '\n')
  source = rewrite(source, /[\u00ad\u200b-\u200d\ufeff\ue000-\ue003]/gu, '')
  source = rewrite(source, /[\u00a0\u2000-\u200a\u202f\t\f\v]/gu, ' ')
  source = rewrite(source, /^---\n[\s\S]*?\n---[ ]*(?:\n|$)/gu, (match) =>
    match.index === 0 ? '' : null,
  )
  source = rewrite(source, /Pokaż całość[\s\S]*$/gu, '')
  source = collapseSpaces(source)
  source = rewrite(source, pageFurniture, '\n')
  source = markBlockquotes(source)
  source = rewrite(source, /^[ ]*#{1,6}[ ]+/gmu, ({ 0: mark, index, input }) =>
    unitHeading.test(input.slice(index + mark.length, index + mark.length + 12))
      ? ''
      : foreignHeading,
  )
  source = rewrite(source, /\*\*|(?<=\d)\\(?=[.)])/gu, '')
  source = collapseSpaces(source)
  source = rewrite(source, superscript, ({ 1: html, 2: markdown }) => raise(html ?? markdown ?? ''))
  source = joinDividedWords(source)
  source = rewrite(source, titleFootnote, '')
  source = rewrite(source, footnoteBody, '')
  source = rewrite(source, footnoteTail, '')
  source = rewrite(source, footnoteMark, '')
  source = rewrite(source, footnoteMarks, '')
  source = unifyQuotes(source)
  source = rewrite(source, /[ ]{2,}/gu, ' ')
  source = joinWrappedLines(source)
  // Run-together texts put spaces around every mark; others keep theirs, flaws included.
  return /„ | ”|\( | \)/u.test(source.text)
    ? rewrite(source, / (?=[,;:.)”])|(?<=[(„]) /gu, '')
    : source
}

/** Runs of spaces and empty lines become short, so that later patterns may begin with them at no cost. */
function collapseSpaces(source: Source): Source {
  const single = rewrite(source, /[ ]{2,}/gu, ' ')
  return rewrite(single, / ?\n[ \n]*/gu, ([breaks]) =>
    breaks.indexOf('\n') === breaks.lastIndexOf('\n') ? '\n' : '\n\n',
  )
}

/** A word divided at a line end is one word; a compound repeats its hyphen on the next line. */
function joinDividedWords(source: Source): Source {
  const whole = rewrite(source, new RegExp(`(?<=[${lower}])-[ ]*\\n[ ]*-(?=[${lower}])`, 'gu'), '-')
  const joined = rewrite(whole, new RegExp(`(?<=[${lower}])-[ ]*\\n[ ]*(?=[${lower}])`, 'gu'), '')
  return rewrite(joined, /(?<=\d[a-z]*[-–−])[ ]*\n[ ]*(?=\d)/gu, '')
}

/** Puts each blockquote between its borders, unless the whole text is one (a quoted letter). */
function markBlockquotes(source: Source): Source {
  const lines = source.text.split('\n').filter((line) => line.trim() !== '')
  if (!lines.some((line) => /^ {0,3}>/u.test(line))) return source
  if (lines.every((line) => /^ {0,3}>/u.test(line))) {
    return rewrite(source, /^ {0,3}>[ ]?/gmu, '')
  }
  // Quoted paragraphs with only blank lines between them are one wording.
  const block = /^ {0,3}>.*(?:(?:\n[ ]*)*\n {0,3}>.*)*/gmu
  const bordered: Source = rewriteBorders(source, block)
  return rewrite(bordered, new RegExp(`^${blockOpen}?[ ]{0,3}>[ ]?`, 'gmu'), (match) =>
    match[0].startsWith(blockOpen) ? blockOpen : '',
  )
}

function rewriteBorders(source: Source, block: RegExp): Source {
  const pieces: string[] = []
  const at: number[] = []
  let done = 0
  const copy = (until: number) => {
    pieces.push(source.text.slice(done, until))
    for (let i = done; i < until; i++) at.push(source.at[i] ?? 0)
    done = until
  }
  for (const match of source.text.matchAll(block)) {
    copy(match.index)
    pieces.push(blockOpen)
    at.push(source.at[match.index] ?? 0)
    const end = match.index + match[0].trimEnd().length
    copy(end)
    pieces.push(blockClose)
    at.push(source.at[end - 1] ?? 0)
  }
  copy(source.text.length)
  return { original: source.original, text: pieces.join(''), at }
}
