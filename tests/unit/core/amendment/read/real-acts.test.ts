import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import { asBlockquotes, asLines, asPdf } from '#tests/support/act-shapes.ts'
import { notation } from '#tests/support/operation-notation.ts'
import { amendingAct, flatArticles, hasSharedTexts } from '#tests/support/shared-texts.ts'

/**
 * All that is not understood in the real articles, and why: annexes are not in the tree, and an
 * amendment of an amending act changes an instruction (ZTP § 91). One source has a mark too many.
 */
const held = [
  'DU-2004-41-art-3: art. 3 pkt 3: annex',
  'DU-2007-982-art-2: art. 2 pkt 1: amends-amendment',
  'DU-2007-982-art-2: art. 2: quote-surplus',
  'DU-2015-1045-art-9: art. 9 pkt 13: annex',
  'DU-2015-1045-art-9: art. 9 pkt 14: annex',
]

function instructionsOf(text: string) {
  return readAct(text).articles.flatMap(({ instructions }) => instructions)
}

/** Path, operations and the words of new units, spaces and dashes aside. */
function meanings(text: string): string[] {
  return instructionsOf(text).map(({ path, operations }) => {
    const parts = operations.map((operation) => {
      const unit = 'unit' in operation ? JSON.stringify(operation.unit) : ''
      return `${notation(operation)} ${unit}`
    })
    return [path, ...parts]
      .join(' | ')
      .replace(/\s+|\\n/gu, ' ')
      .replace(/[–—−]/gu, '-')
  })
}

describe.skipIf(!hasSharedTexts)('the real amending articles', () => {
  it('are understood but for what no operation can say', () => {
    const articles = flatArticles()
    const problems = articles.flatMap(({ name, text }) =>
      readAct(text).problems.map(
        ({ code, path }) => `${name.replace('.txt', '')}: ${path}: ${code}`,
      ),
    )
    expect(problems).toEqual(held)
    const all = articles.flatMap(({ text }) => instructionsOf(text))
    const understood = all.filter(({ operations }) => operations.length > 0)
    expect(all.length).toBeGreaterThan(380)
    expect(understood.length / all.length).toBeGreaterThanOrEqual(0.985)
    const held91 = problems.filter((problem) => /annex|amends/u.test(problem)).length
    expect(understood.length + held91).toBe(all.length)
  })

  it.each([
    ['lines as printed', asLines],
    ['blockquotes', asBlockquotes],
  ] as const)('mean the same in the shape of %s', (_, shape) => {
    for (const { name, text } of flatArticles()) {
      expect(meanings(shape(text)), name).toEqual(meanings(text))
    }
  })

  it('mean the same when copied from the PDF', () => {
    // At the start of a full line the dash of a sentence cannot be told from that of a closing part.
    const ambiguous = ['DU-2011-856-art-1.txt', 'DU-2015-1045-art-27.txt']
    for (const { name, text } of flatArticles()) {
      if (!ambiguous.includes(name)) expect(meanings(asPdf(text)), name).toEqual(meanings(text))
    }
  })

  it('are read alike with plain hyphens, dashes and minus signs', () => {
    for (const { name, text } of flatArticles().slice(0, 40)) {
      const dashes = text.replace(/(?<=[ \d])-(?=[ \d])/gu, '–')
      expect(meanings(dashes), name).toEqual(meanings(text))
    }
  })
})

describe.skipIf(!hasSharedTexts)('the act of 25 June 2015', () => {
  it('is read whole for both acts, operation by operation', () => {
    const path = new URL('../../../../fixtures/acts/DU-2015-1045.json', import.meta.url)
    const expected: unknown = JSON.parse(readFileSync(path, 'utf8'))
    const { articles, problems, entryIntoForce } = readAct(amendingAct())
    expect(problems).toEqual([])
    const read = {
      articles: articles.map(({ article, act: { title, date }, instructions }) => ({
        article,
        title,
        date,
        instructions: instructions.map(({ path, operations }) => ({
          path,
          operations: operations.map(notation),
        })),
      })),
    }
    expect(expected).toMatchObject(read)
    expect(entryIntoForce).toMatch(
      /^Ustawa wchodzi w życie z dniem 1 stycznia 2016 r\., z wyjątkiem:/u,
    )
  })

  it('means the same as the article run together on one line', () => {
    const flat = flatArticles().find(({ name }) => name === 'DU-2015-1045-art-1.txt')
    const withoutReferences = (text: string) =>
      text.replace(/ ?\(Dz\. U\.[^()]*\)/gu, '').replace(/ (?=[.,;])/gu, '')
    expect(
      meanings(amendingAct())
        .filter((meaning) => meaning.startsWith('art. 1 '))
        .map(withoutReferences),
    ).toEqual(meanings(flat?.text ?? '').map(withoutReferences))
  })
})
