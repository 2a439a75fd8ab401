import { arabicPattern } from '../kinds.ts'

/** „1.Gmina”, „1)gmina”, „a)gmina” */
const BEGINNING = `${arabicPattern}\\.(?=\\p{Lu}\\p{Ll})|(?:${arabicPattern}|\\p{Ll})\\)(?=\\p{L}{2})`
const AT_START = new RegExp(`^(?:${BEGINNING})`, 'u')
/** „Art. 1.1. Tekst”, „Art. 1. 1.Tekst” */
const ARTICLE = new RegExp(`^Art\\.\\s*${arabicPattern}\\.(?=\\d|\\s)`, 'u')
const AFTER_ARTICLE = new RegExp(`\\s*(?:${BEGINNING})`, 'uy')
/** „są: 1)gminy; 2)powiaty” */
const INSIDE = new RegExp(`[:;,]\\s(?:${arabicPattern}|\\p{Ll})\\)(?=\\p{L}{2})`, 'gu')

/** The places of a line at which the space after a mark was left out. */
export function missingSpaces(text: string): number[] {
  const places: number[] = []
  const article = ARTICLE.exec(text)?.[0].length
  const start = article === undefined ? AT_START.exec(text)?.[0].length : article
  if (start !== undefined && /\S/u.test(text.charAt(start))) places.push(start)
  if (article !== undefined) {
    AFTER_ARTICLE.lastIndex = article
    if (AFTER_ARTICLE.test(text)) places.push(AFTER_ARTICLE.lastIndex)
  }
  if (!text.includes(')')) return places
  return [...places, ...[...text.matchAll(INSIDE)].map(({ index, 0: mark }) => index + mark.length)]
}

/** Puts the missing spaces in. */
export function withSpaces(text: string): string {
  let spaced = ''
  let at = 0
  for (const place of missingSpaces(text)) {
    spaced += `${text.slice(at, place)} `
    at = place
  }
  return at === 0 ? text : spaced + text.slice(at)
}
