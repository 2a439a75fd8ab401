import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ProposalContent } from '#app/core/draft/content.ts'
import type { Anchor } from '#app/core/review/anchor.ts'
import { placeAnchor } from '#app/core/review/place-anchor.ts'
import { quoteAt, sameWords } from '#app/core/review/quote.ts'
import { passageOf, reviewedText, type ReviewedText } from '#app/core/review/reviewed-text.ts'
import { sentences, wording } from '#tests/support/arbitrary-text.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 300)

const place = { layer: 'prose', part: 'rationale' } as const

/** Every longer word gets the mark of its paragraph, so that it stands nowhere else. */
const marked = (text: string, mark: number) =>
  text.replace(/\p{L}{4,}/gu, (word) => `${word}ż${mark}ż`)

const marksIn = (text: string): readonly string[] => text.match(/ż\d+ż/gu) ?? []

const paragraph = fc.oneof(
  { weight: 3, arbitrary: sentences },
  { weight: 1, arbitrary: wording.map((text) => `### ${text}`) },
  { weight: 1, arbitrary: wording.map((text) => `- ${text}`) },
  { weight: 1, arbitrary: fc.tuple(wording, wording).map(([a, b]) => `**${a}** ${b}`) },
)

/** What an author does to a paragraph, or to its neighbourhood. */
type Edit = 'words' | 'remove' | 'insert' | 'down' | 'split' | 'setting'
const edit = fc.tuple(
  fc.constantFrom<Edit>('words', 'remove', 'insert', 'down', 'split', 'setting'),
  fc.nat(50),
  wording,
)

function edited(lines: readonly string[], [kind, at, words]: readonly [Edit, number, string]) {
  const index = at % Math.max(1, lines.length)
  const line = lines[index] ?? ''
  const [before, after] = [lines.slice(0, index), lines.slice(index + 1)]
  const middle = line.indexOf(' ', line.length / 2)
  switch (kind) {
    case 'words':
      return [...before, line.replace(/(\S+) (\S+)$/u, `$1 ${words}`), ...after]
    case 'remove':
      return [...before, ...after]
    case 'insert':
      return [...before, words, line, ...after]
    case 'down':
      return [...before, ...after, line]
    case 'split':
      return [...before, line.slice(0, middle), line.slice(middle + 1), ...after]
    case 'setting':
      return [...before, line.replace(/^(?:### |- )/u, '').replaceAll('**', ''), ...after]
  }
}

const cases = fc.record({
  prose: fc.array(paragraph, { minLength: 1, maxLength: 8 }),
  versions: fc.array(fc.array(edit, { maxLength: 4 }), { minLength: 1, maxLength: 3 }),
  remarks: fc.array(fc.tuple(fc.nat(5000), fc.nat(60)), { minLength: 1, maxLength: 6 }),
})

function textsOf(
  prose: readonly string[],
  versions: readonly (readonly (readonly [Edit, number, string])[])[],
) {
  let lines = prose.map(marked)
  const all = [lines]
  for (const edits of versions) {
    lines = edits.reduce<string[]>((now, one) => edited(now, one), lines)
    all.push(lines)
  }
  return all.map((one, index): ReviewedText => {
    const content: ProposalContent = {
      ...{ problem: '', amendments: [], transitional: '', entryIntoForce: '' },
      rationale: one.join('\n\n'),
    }
    return reviewedText(index + 1, content, () => null)
  })
}

describe('a remark on words of the rationale survives further versions', () => {
  it('on the same words, or where they were, and never on another paragraph’s', () => {
    let [same, changed] = [0, 0]
    fc.assert(
      fc.property(cases, ({ prose, versions, remarks }) => {
        const texts = textsOf(prose, versions)
        const first = texts[0] ? (passageOf(texts[0], place) ?? '') : ''
        const last = texts.at(-1)
        const now = last ? (passageOf(last, place) ?? '') : ''
        for (const [from, length] of remarks) {
          const start = from % Math.max(1, first.length)
          const range = { start, end: Math.min(first.length, start + 1 + length) }
          const words = first.slice(range.start, range.end)
          if (words.trim() === '') continue
          const anchor: Anchor = { version: 1, place, quote: quoteAt(first, range) }
          const found = placeAnchor(anchor, texts)
          expect(found.state).not.toBe('orphaned')
          if (found.state === 'orphaned') continue
          const there = now.slice(found.range.start, found.range.end)
          if (found.state === 'same') {
            same += 1
            expect(sameWords(there, anchor.quote.exact)).toBe(true)
            expect(marksIn(there)).toEqual(marksIn(words))
          } else {
            changed += 1
            expect(found.since).toBeGreaterThan(1)
          }
        }
      }),
      { numRuns: runs },
    )
    expect(same).toBeGreaterThan(runs)
    expect(changed).toBeGreaterThan(runs / 10)
  })

  it('on the same words while they stand in their paragraph with all that was around them', () => {
    fc.assert(
      fc.property(cases, ({ prose, versions, remarks }) => {
        const texts = textsOf(prose, versions)
        const first = texts[0] ? (passageOf(texts[0], place) ?? '') : ''
        const last = texts.at(-1)
        const lines = last ? (passageOf(last, place) ?? '').split('\n') : []
        for (const [at] of remarks) {
          const line = first.split('\n')[at % first.split('\n').length] ?? ''
          const begin = first.indexOf(line)
          const start = begin + Math.floor(line.length / 3)
          const end = begin + Math.ceil((line.length * 2) / 3)
          const quote = quoteAt(first, { start, end })
          const inEvery = texts.every((text) =>
            (passageOf(text, place) ?? '').split('\n').includes(line),
          )
          if (line.length < 40 || marksIn(quote.exact).length === 0 || !inEvery) continue
          if (lines.filter((one) => one === line).length !== 1) continue
          expect(placeAnchor({ version: 1, place, quote }, texts).state).toBe('same')
        }
      }),
      { numRuns: runs },
    )
  })
})
