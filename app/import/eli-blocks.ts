import { kinds } from '#app/core/statute/kinds.ts'
import { hintText } from '#app/core/statute/read/hint.ts'
import type { UnitKind } from '#app/core/statute/unit.ts'
import { eliText } from './eli-text.ts'
import {
  attribute,
  findAll,
  hasClass,
  isElement,
  type HtmlElement,
  type HtmlNode,
} from './html-tree.ts'

/** The classes of units in the ELI pages, `unit_arti` and so on. */
const unitClasses: Readonly<Record<string, UnitKind>> = {
  part: 'part',
  book: 'book',
  titl: 'title',
  bran: 'division',
  chpt: 'chapter',
  schp: 'subchapter',
  arti: 'article',
  pass: 'paragraph',
  para: 'section',
  pint: 'point',
  lett: 'letter',
}

/**
 * The units of an ELI page as blocks of canonical Markdown, in the order of the page. Tirets, which are
 * lists and no units there, and closing parts, which are texts after the units inside, get a hint that
 * says where they belong.
 */
export function eliBlocks(nodes: readonly HtmlNode[]): string[] {
  return findAll(nodes, (element) => kindOf(element) !== null).flatMap(unitBlocks)
}

function kindOf(element: HtmlElement): UnitKind | null {
  const name = /(?:^|\s)unit_(\w+)/u.exec(attribute(element, 'class'))?.[1]
  return name === undefined ? null : (unitClasses[name] ?? null)
}

function unitBlocks(element: HtmlElement): string[] {
  const kind = kindOf(element)
  if (!kind) return []
  const inner = element.childNodes.findIndex(
    (node) => isElement(node) && hasClass(node, 'unit-inner'),
  )
  // A browser closes h3 at the first P inside: what stands before the content is the mark, all of it.
  const before = inner < 0 ? element.childNodes : element.childNodes.slice(0, inner)
  const content = element.childNodes[inner]
  const nodes = content && isElement(content) ? content.childNodes : []
  return kinds[kind].systematising
    ? [heading(kind, before), ...eliBlocks(nodes)]
    : editorialBlocks(kind, eliText(before), nodes)
}

/** `## Rozdział 1. Przepisy ogólne` */
function heading(kind: UnitKind, nodes: readonly HtmlNode[]): string {
  const titles = findAll(nodes, (element) => hasClass(element, 'pro-title-unit'))
  const title = titles.map(({ childNodes }) => eliText(childNodes)).join(' ')
  const words = eliText(nodes)
  const mark = title === '' ? words : words.slice(0, words.lastIndexOf(title)).trim()
  const level = '#'.repeat(kinds[kind].headingLevel)
  return `${level} ${[mark.replace(/\.$/u, ''), title].filter(Boolean).join('. ')}`
}

function editorialBlocks(kind: UnitKind, mark: string, nodes: readonly HtmlNode[]): string[] {
  const blocks: string[] = []
  let hasUnits = false
  for (const node of nodes.filter((one) => isElement(one))) {
    if (kindOf(node)) {
      blocks.push(...unitBlocks(node))
      hasUnits = true
    } else if (node.tagName === 'ul') {
      blocks.push(...tiretBlocks(node, 'indent', kind))
      hasUnits = true
    } else {
      const [words = '', ...more] = textBlocks(node)
      if (hasUnits && words !== '') blocks.push(...dashBlocks('closing', kind, words), ...more)
      else blocks.push(words, ...more)
    }
  }
  const level = kinds[kind].headingLevel
  if (level > 0) return [`${'#'.repeat(level)} ${mark}`, ...blocks]
  const [first = '', ...rest] = blocks
  const startsWithText = nodes.find((one) => isElement(one))
  const hasText = startsWithText && isElement(startsWithText) && !kindOf(startsWithText)
  return hasText ? [`${mark} ${first}`.trim(), ...rest] : [mark, ...blocks]
}

/** A text with the provisions it quotes: those become blockquotes, in which marks are not units. */
function textBlocks(element: HtmlElement): string[] {
  const blocks: string[] = []
  let run: HtmlNode[] = []
  const flush = () => {
    const words = eliText(run)
    if (words !== '' || blocks.length === 0) blocks.push(words)
    run = []
  }
  for (const node of element.childNodes) {
    if (isElement(node) && hasClass(node, 'cite-box')) {
      flush()
      blocks.push(
        `> ${eliText([node])
          .replace(/„\s+/gu, '„')
          .replace(/\s+(?=[”.,;])/gu, '')}`,
      )
    } else run.push(node)
  }
  flush()
  return blocks.filter((block, i) => i === 0 || block !== '')
}

function tiretBlocks(
  list: HtmlElement,
  kind: 'indent' | 'doubleIndent',
  owner: UnitKind,
): string[] {
  return list.childNodes
    .filter((node) => isElement(node, 'li'))
    .flatMap((item) => {
      const nested = findAll(item.childNodes, ({ tagName }) => tagName === 'ul')
      const words = eliText(item.childNodes.flatMap((node) => without(node, nested)))
      return [
        ...dashBlocks(kind, owner, words),
        ...nested.flatMap((one) => tiretBlocks(one, 'doubleIndent', owner)),
      ]
    })
}

/** The nodes inside, down to text, that do not lie in one of the lists. */
function without(node: HtmlNode, lists: readonly HtmlElement[]): HtmlNode[] {
  if (!isElement(node)) return [node]
  if (lists.includes(node)) return []
  return lists.length === 0 ? [node] : node.childNodes.flatMap((child) => without(child, lists))
}

function dashBlocks(
  kind: 'indent' | 'doubleIndent' | 'closing',
  owner: UnitKind,
  words: string,
): string[] {
  const block = `${kinds[kind].printMark('')} ${words.replace(/^(?:[-–—−]\s*)+/u, '')}`.trim()
  return kind === 'doubleIndent' ? [block] : [`<!-- ${hintText(kind, owner)} -->`, block]
}
