import { describe, expect, it } from 'vitest'
import { foldRuns, nameRun, nest } from '#app/components/diff/nest.ts'
import { diffStatutes } from '#app/core/diff/statutes.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

function nodes(before: string, after: string) {
  return nest(diffStatutes(parseStatute(before).statute, parseStatute(after).statute))
}

const before =
  '### Art. 1.\n\n1. A.\n\n2. B:\n\n1) c;\n\n2) d.\n\n3. E.\n\n4. F.\n\n### Art. 2.\n\nG.'

describe('a comparison as a tree', () => {
  it('puts units under the units that they stand in', () => {
    const [first, second, ...more] = nodes(before, before)
    expect(first?.diff.number).toBe('1')
    expect(first?.children.map(({ diff }) => diff.number)).toEqual(['1', '2', '3', '4'])
    expect(first?.children[1]?.children.map(({ diff }) => diff.number)).toEqual(['1', '2'])
    expect(second?.diff.number).toBe('2')
    expect(more).toEqual([])
  })

  it('folds runs in which nothing changed, and only those', () => {
    const [first] = nodes(before, before.replace('2) d.', '2) dd.'))
    const shape = foldRuns(first?.children ?? []).map((stretch) =>
      stretch.fold ? nameRun(stretch.nodes) : stretch.node.diff.number,
    )
    expect(shape).toEqual(['ust. 1', '2', 'ust. 3–4'])
  })
})

describe('the name of a folded run', () => {
  it.each([
    [
      '## Rozdział 1. A\n\n### Art. 1.\n\nB.\n\n## Rozdział 2. C\n\n### Art. 2.\n\nD.',
      'rozdziały 1–2',
    ],
    ['### Art. 1.\n\nA.\n\n### Art. 1a.\n\nB.', 'art. 1–1a'],
    ['### Art. 7.\n\nA.', 'art. 7'],
  ])('cites its units', (text, name) => {
    expect(nameRun(nodes(text, text))).toBe(name)
  })

  it('names each kind apart', () => {
    const text = '### Art. 1.\n\nA:\n\n1) b;\n\n2) c\n\n– wspólnie.'
    const [article] = nodes(text, text)
    expect(nameRun(article?.children ?? [])).toBe('pkt 1–2, część wspólna')
  })
})
