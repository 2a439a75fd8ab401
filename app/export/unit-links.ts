import { parseCitations } from '#app/core/citation/parse.ts'
import type { Address } from '#app/core/statute/address.ts'

/** A cited unit as a reader sees it: its words before and after the amendment. */
export interface UnitCard {
  readonly href: string
  /** `null`: the unit is not there. */
  readonly before: string | null
  readonly after: string | null
}

/** Gives the card of a unit of an act; `null` where the program does not have the act. */
export type CardOf = (act: string, address: Address) => UnitCard | null

interface CardWords {
  readonly before: string
  readonly after: string
  readonly gone: string
}

/** „art. 64 ust. 1 usg”: a citation with the short name of an act behind it. */
const shortName = /^\s+([a-z][a-z0-9-]{1,31})(?![\p{L}\d])/u

/**
 * Makes links of the units cited with the short name of their act in a Markdown text („art. 64 ust. 1
 * usg”). Citations of several units, and those that stand in a link already, stay as they are.
 */
export function linkUnits(markdown: string, cardOf: CardOf): string {
  let result = ''
  let at = 0
  for (const { parts, act, range } of parseCitations(markdown)) {
    const [part, ...more] = parts
    const name = shortName.exec(markdown.slice(range.end))
    if (act.kind !== 'own' || !part || more.length > 0 || !name) continue
    if (part.steps[0]?.kind !== 'article' || part.steps.some(({ to }) => to !== null)) continue
    const address = part.steps.map(({ kind, from }) => ({ kind, number: from }))
    const card = cardOf(name[1] ?? '', address)
    if (!card || markdown.charAt(range.start - 1) === '[') continue
    const end = range.end + name[0].length
    result += `${markdown.slice(at, range.start)}[${markdown.slice(range.start, end)}](${card.href})`
    at = end
  }
  return result + markdown.slice(at)
}

const link = /<a href="([^"]*#[^"]*)"[^>]*>([^<]*)<\/a>/gu

/**
 * Puts behind each link to a unit, in safe HTML, a card with the unit's words, which styles show on
 * hover and on focus. What stands in the cards is escaped here.
 */
export function withUnitCards(
  html: string,
  cards: ReadonlyMap<string, UnitCard>,
  words: CardWords,
): string {
  return html.replace(link, (whole, href: string, text: string) => {
    const card = cards.get(href)
    if (!card) return whole
    const line = (name: string, said: string | null) =>
      `<span class="unit-card-line"><b>${escaped(name)}</b> ${escaped(said ?? words.gone)}</span>`
    const same = card.before === card.after
    const lines = same
      ? line(words.before, card.before)
      : line(words.before, card.before) + line(words.after, card.after)
    return `<span class="unit-ref"><a href="${href}">${text}</a><span class="unit-card" role="note">${lines}</span></span>`
  })
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;')
}
