import fc from 'fast-check'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { describe, expect, it } from 'vitest'
import { proseLines } from '#app/core/prose/lines.ts'
import { proseHtml } from '#app/export/prose-html.ts'
import { sentences, wording } from '#tests/support/arbitrary-text.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 200)

/** The words of a page, as a browser shows them. */
function wordsOfHtml(html: string): readonly string[] {
  const texts: string[] = []
  const read = (node: DefaultTreeAdapterTypes.ChildNode) => {
    if ('value' in node) texts.push(node.value)
    if ('childNodes' in node) node.childNodes.forEach(read)
  }
  parseFragment(html).childNodes.forEach(read)
  return words(texts.join(' '))
}

const words = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? []

const inline = fc.oneof(
  { weight: 4, arbitrary: wording },
  { weight: 1, arbitrary: wording.map((text) => `**${text}**`) },
  { weight: 1, arbitrary: wording.map((text) => `*${text}*`) },
  { weight: 1, arbitrary: wording.map((text) => `[${text}](https://example.org)`) },
  { weight: 1, arbitrary: wording.map((text) => `<b>${text}</b>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('& <', '&amp;', '\\*', '_', '`x`', '  \n', '\n', '<br>'),
  },
)

const paragraph = fc.array(inline, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(' '))

const block = fc.oneof(
  { weight: 4, arbitrary: paragraph },
  { weight: 2, arbitrary: sentences },
  { weight: 1, arbitrary: wording.map((text) => `### ${text}`) },
  {
    weight: 1,
    arbitrary: fc.array(paragraph).map((items) => items.map((i) => `- ${i}`).join('\n')),
  },
  {
    weight: 1,
    arbitrary: fc.array(wording).map((items) => items.map((i) => `1. ${i}`).join('\n')),
  },
  { weight: 1, arbitrary: paragraph.map((text) => `> ${text}`) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(wording, wording)
      .map(([a, b]) => `| ${a} | ${b} |\n|---|---|\n| ${b} | ${a} |`),
  },
)

const prose = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n\n'))

describe('prose as lines', () => {
  it('has the very words of prose as HTML, in their order', () => {
    fc.assert(
      fc.property(prose, (markdown) => {
        const lines = proseLines(markdown).map(({ text }) => text)
        expect(words(lines.join(' '))).toEqual(wordsOfHtml(proseHtml(markdown)))
      }),
      { numRuns: runs },
    )
  })

  it('has lines that are not empty, without breaks, with formats inside them, of any text', () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), (markdown) => {
        for (const { text, formats } of proseLines(markdown)) {
          expect(text).toBe(text.trim())
          expect(text).not.toBe('')
          expect(text).not.toContain('\n')
          for (const { start, end } of formats) {
            expect(start).toBeLessThan(end)
            expect(end).toBeLessThanOrEqual(text.length)
          }
        }
      }),
      { numRuns: runs },
    )
  })
})
