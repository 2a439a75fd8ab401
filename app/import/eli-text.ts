import { raise } from '#app/core/statute/superscript.ts'
import { characters, hasClass, isElement, type HtmlNode } from './html-tree.ts'

/** Footnotes, tables of contents and other furniture of the page, which are not the act's words. */
const FURNITURE = [
  'gloss-link',
  'tooltip',
  'tooltip-text',
  'pro-gloss-inner',
  'gloss-section',
  'toc',
  'show-all',
]
const BLOCKS = new Set([
  'div',
  'p',
  'h1',
  'h2',
  'h3',
  'li',
  'ul',
  'table',
  'tr',
  'td',
  'br',
  'section',
])

/**
 * The words of a part of an ELI page, without footnotes and furniture; superscripts become raised
 * characters, `9<sup>1</sup>` is `9¹`. References to the Dziennik Ustaw, which the page hides, stay.
 */
export function eliText(nodes: readonly HtmlNode[]): string {
  return nodes
    .map(words)
    .join('')
    .replace(/[\s\u00A0]+/gu, ' ')
    .trim()
}

function words(node: HtmlNode): string {
  if (!isElement(node)) return characters(node)
  if (node.tagName === 'script' || FURNITURE.some((name) => hasClass(node, name))) return ''
  const inside = node.childNodes.map(words).join('')
  if (node.tagName === 'sup') return raise(inside.trim())
  return BLOCKS.has(node.tagName) ? ` ${inside} ` : inside
}
