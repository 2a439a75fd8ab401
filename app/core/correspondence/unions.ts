import type { Range } from '../problem.ts'
import type { Tier } from './tier.ts'

/**
 * „międzygminny” by the noun that it follows; „związku” and „porozumienia” have two cases in one form,
 * and the genitive is by far the commoner in provisions.
 */
const intercommunal: readonly (readonly [RegExp, string])[] = [
  [/^związek$/iu, 'międzygminny'],
  [/^(?:związku|porozumienia)$/iu, 'międzygminnego'],
  [/^(?:związkowi|porozumieniu)$/iu, 'międzygminnemu'],
  [/^(?:związkiem|porozumieniem)$/iu, 'międzygminnym'],
  [/^(?:związki|porozumienie)$/iu, 'międzygminne'],
  [/^(?:związków|porozumień|związkach|porozumieniach)$/iu, 'międzygminnych'],
  [/^(?:związkom|porozumieniom)$/iu, 'międzygminnym'],
  [/^(?:związkami|porozumieniami)$/iu, 'międzygminnymi'],
]

const communal = /(mieni(?:e|a|u|em))\s+komunaln\p{L}+/giu
const ofCounty = /(mieni(?:e|a|u|em))\s+powiatu/giu
const communalBy: Readonly<Record<string, string>> = {
  ...{ mienie: 'komunalne', mienia: 'komunalnego', mieniu: 'komunalnemu', mieniem: 'komunalnym' },
}

/**
 * Exchanges what an adjective says in one act and a genitive in the other: „związek międzygminny” and
 * „związek powiatów”, „mienie komunalne” and „mienie powiatu”. `done` are the places that came about.
 */
export function exchangeUnions(
  text: string,
  from: Tier,
): { readonly text: string; readonly done: readonly Range[] } {
  const done: Range[] = []
  let result = ''
  let at = 0
  const pattern =
    from === 'gmina' ? /międzygminn\p{L}+/giu : /(związ\p{L}+|porozumie\p{L}+)\s+powiatów/giu
  const property = from === 'gmina' ? communal : ofCounty
  const matches = [...text.matchAll(pattern), ...text.matchAll(property)]
  for (const match of matches.sort((a, b) => a.index - b.index)) {
    const words = exchanged(match, from)
    if (words === null || match.index < at) continue
    result += text.slice(at, match.index)
    done.push({ start: result.length, end: result.length + words.length })
    result += words
    at = match.index + match[0].length
  }
  return { text: result + text.slice(at), done }
}

function exchanged(match: RegExpMatchArray, from: Tier): string | null {
  const [whole, noun = ''] = match
  if (/^mieni/iu.test(noun)) {
    return from === 'gmina' ? `${noun} powiatu` : `${noun} ${communalBy[noun.toLowerCase()] ?? ''}`
  }
  if (from === 'gmina') return /^międzygminn/iu.test(whole) ? 'powiatów' : null
  const adjective = intercommunal.find(([pattern]) => pattern.test(noun))?.[1]
  return adjective === undefined ? null : `${noun} ${adjective}`
}
