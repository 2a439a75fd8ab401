import { describe, expect, it } from 'vitest'
import { compareParts, compareProse } from '../../../../app/core/draft/prose-comparison.ts'
import { newText, oldText } from '../../../../app/core/diff/segment.ts'

const changes = (older: string, newer: string) =>
  compareProse(older, newer).map(({ change }) => change)

describe('compareProse', () => {
  it('keeps equal paragraphs and compares the changed ones word by word', () => {
    const lines = compareProse('Cel.\n\nStan dawny.\n\nSkutki.', 'Cel.\n\nStan nowy.\n\nSkutki.')
    expect(lines.map(({ change }) => change)).toEqual(['same', 'changed', 'same'])
    expect(oldText(lines[1]?.segments ?? [])).toBe('Stan dawny.')
    expect(newText(lines[1]?.segments ?? [])).toBe('Stan nowy.')
  })

  it('tells paragraphs that only one text has', () => {
    expect(changes('A.', 'A.\n\nB.')).toEqual(['same', 'added'])
    expect(changes('A.\n\nB.', 'B.')).toEqual(['removed', 'same'])
  })

  it('sets against one another what is most alike, not what comes first', () => {
    const older = 'w art. 84 ust. 1 otrzymuje brzmienie:\n„1. Gminy mogą tworzyć stowarzyszenia.”.'
    const newer =
      '1) w art. 10 dodaje się ust. 3 w brzmieniu:\n„3. Gmina ma herb.”;\n2) w art. 84 ust. 1 otrzymuje brzmienie:\n„1. Gminy mogą tworzyć stowarzyszenia.”.'
    expect(changes(older, newer)).toEqual(['added', 'added', 'changed', 'same'])
    expect(changes(older.replace('.”.', ' i związki.”.'), newer)).toEqual([
      ...['added', 'added', 'changed', 'changed'],
    ])
  })

  it('sets unlike paragraphs against one another where one took the place of one', () => {
    expect(changes('Cel.', 'Skutki zmiany.')).toEqual(['changed'])
    expect(changes('Cel.', 'Skutki zmiany.\n\nKoszty.')).toEqual(['removed', 'added', 'added'])
  })

  it('has nothing to say of two empty texts', () => {
    expect(changes('', '\n\n')).toEqual([])
  })
})

describe('compareParts', () => {
  const content = {
    problem: 'Za wąsko.',
    amendments: [],
    rationale: 'Cel.',
    transitional: '',
    entryIntoForce: '',
  }

  it('compares section by section and leaves out those that neither has', () => {
    const older = { content, changes: 'Art. 1.' }
    const newer = { content: { ...content, rationale: 'Inny cel.' }, changes: 'Art. 1.' }
    expect(
      compareParts(older, newer).map(({ part, lines }) => [part, lines.map((l) => l.change)]),
    ).toEqual([
      ['problem', ['same']],
      ['changes', ['same']],
      ['rationale', ['changed']],
    ])
  })

  it('shows everything as it is when there is nothing to compare with', () => {
    const parts = compareParts(null, { content, changes: 'Art. 1.' })
    expect(parts.flatMap(({ lines }) => lines).every(({ change }) => change === 'same')).toBe(true)
  })
})
