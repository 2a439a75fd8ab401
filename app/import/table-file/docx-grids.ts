import mammoth from 'mammoth'
import type { Grid } from '#app/core/review/returned-table.ts'
import {
  attribute,
  characters,
  findAll,
  isElement,
  readHtml,
  type HtmlElement,
  type HtmlNode,
} from '../html-tree.ts'
import { widest } from './widest.ts'

/**
 * The tables of a Word document, as it reads with its tracked changes accepted. Throws what the library
 * throws where the file is no such document.
 */
export async function docxGrids(bytes: Uint8Array): Promise<readonly Grid[]> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      ignoreEmptyParagraphs: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  )
  return findAll(readHtml(value), ({ tagName }) => tagName === 'table').map(gridOf)
}

/** The cells of a table; one that spans columns or rows stands in each of them. */
function gridOf(table: HtmlElement): Grid {
  const grid: string[][] = []
  const rows = findAll(table.childNodes, ({ tagName }) => tagName === 'tr')
  for (const [at, row] of rows.entries()) {
    let column = 0
    for (const cell of row.childNodes) {
      if (!isElement(cell, 'td') && !isElement(cell, 'th')) continue
      while (grid[at]?.[column] !== undefined) column += 1
      const text = textIn(cell.childNodes).replace(/\n$/, '')
      const [wide, high] = [
        spanOf(cell, 'colspan', widest),
        spanOf(cell, 'rowspan', rows.length - at),
      ]
      for (let down = 0; down < high; down += 1) {
        const line = (grid[at + down] ??= [])
        for (let right = 0; right < wide && column + right < widest; right += 1) {
          line[column + right] = text
        }
      }
      column += wide
    }
  }
  return Array.from(grid, (line) => Array.from(line ?? [], (text) => text ?? ''))
}

function spanOf(cell: HtmlElement, name: 'colspan' | 'rowspan', most: number): number {
  const span = Number(attribute(cell, name))
  return Number.isInteger(span) && span > 1 ? Math.min(span, most) : 1
}

const blocks = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr'])

/** The text of a cell; every paragraph ends its line. */
function textIn(nodes: readonly HtmlNode[]): string {
  return nodes
    .map((node) => {
      if (!isElement(node)) return characters(node)
      const { tagName, childNodes } = node
      if (tagName === 'br') return '\n'
      return blocks.has(tagName) ? `${textIn(childNodes)}\n` : textIn(childNodes)
    })
    .join('')
}
