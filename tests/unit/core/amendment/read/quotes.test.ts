import { describe, expect, it } from 'vitest'
import { findQuotes } from '#app/core/amendment/read/quotes.ts'
import { readAct, readInstructions } from '#app/core/amendment/read/read-act.ts'
import { notation } from '#tests/support/operation-notation.ts'

function quoted(text: string): string[] {
  return findQuotes(text).quotes.map(({ inner }) => text.slice(inner.start, inner.end))
}

describe('quoted matter', () => {
  it('ends where as many marks closed as opened', () => {
    expect(quoted('a „b „c” d” e „f”')).toEqual(['b „c” d', 'f'])
  })

  it('is masked at its own length', () => {
    const text = 'uchyla się „art. „5”” i „x”'
    expect(findQuotes(text).masked).toHaveLength(text.length)
    expect(findQuotes(text).masked).not.toContain('5')
  })

  it.each([
    ['straight marks', 'w art. 5 wyrazy "A" zastępuje się wyrazami "B"'],
    ['commas and English marks', 'w art. 5 wyrazy ,,A” zastępuje się wyrazami „B“'],
    ['straight marks with spaces', 'w art. 5 wyrazy " A " zastępuje się wyrazami " B " ;'],
    ['guillemets', 'w art. 5 wyrazy «A» zastępuje się wyrazami «B»'],
  ])('may be marked with %s', (_, text) => {
    const { instructions } = readInstructions(text)
    expect(instructions.flatMap(({ operations }) => operations).map(notation)).toEqual([
      'replaceWords art. 5: „A” → „B”',
    ])
  })

  it('ends at a straight mark behind the colon of an introduction', () => {
    const { instructions, problems } = readInstructions(
      'w art. 5: a) wprowadzenie do wyliczenia otrzymuje brzmienie: "Rada określa:", b) uchyla się pkt 2',
    )
    expect(problems).toEqual([])
    expect(instructions.flatMap(({ operations }) => operations).map(notation)).toEqual([
      'replaceText art. 5 wprowadzenie do wyliczenia: „Rada określa:”',
      'repealUnit art. 5 pkt 2',
    ])
  })

  it('without an end goes to the next amending unit, and is told', () => {
    const { articles, problems } = readAct(
      'Art. 1. W ustawie z dnia 1 maja 1999 r. o drogach wprowadza się następujące zmiany: 1) art. 2 otrzymuje brzmienie: „Art. 2. Droga „publiczna jest bezpłatna.”; 2) w art. 3 uchyla się ust. 2; 3) w art. 4 wyraz „A” zastępuje się wyrazem „B”.',
    )
    expect(problems.map(({ code, path }) => [code, path])).toEqual([['quote-unclosed', 'art. 1']])
    expect(
      articles[0]?.instructions.map(({ operations }) => operations.map(notation).join()),
    ).toEqual(['replaceUnit art. 2', 'repealUnit art. 3 ust. 2', 'replaceWords art. 4: „A” → „B”'])
  })

  it('without its closing mark altogether ends before the next amending unit', () => {
    const { instructions, problems } = readInstructions(
      'w art. 5: a) ust. 1 otrzymuje brzmienie: „1. Rada określa zasady, b) uchyla się ust. 2',
    )
    expect(problems.map(({ code }) => code)).toEqual(['quote-unclosed'])
    expect(instructions.map(({ path }) => path)).toEqual(['lit. a', 'lit. b'])
  })

  it('with a mark too many is read, and the mark is told', () => {
    const { problems } = readInstructions('w art. 5 wyraz „A” zastępuje się wyrazem „B””')
    expect(problems.map(({ code }) => code)).toContain('quote-surplus')
  })

  it('may be a blockquote of several paragraphs', () => {
    const { instructions } = readInstructions(
      'po art. 5 dodaje się art. 5a w brzmieniu:\n\n> Art. 5a. 1. Rada, zwana „radą”:\n>\n> 1) uchwala;\n\n> 2) kontroluje.\n\n',
    )
    expect(instructions.flatMap(({ operations }) => operations).map(notation)).toEqual([
      'insertUnit art. 5a (po art. 5) {1{1 2}}',
    ])
  })
})
