import { describe, expect, it } from 'vitest'
import { rewordable, wholeWords, wordingChange } from '#app/core/review/wording.ts'
import { reviewedText } from '#app/core/review/reviewed-text.ts'
import { at } from '#tests/support/amends.ts'
import { art, lit, pkt, rozdz, statute, ust } from '#tests/support/builders.ts'

const enumeration = ust(
  '2',
  'Statut związku określa:',
  pkt('1', 'nazwę i siedzibę;'),
  pkt('2', 'zasady:', lit('a', 'udziału w kosztach,'), lit('b', 'likwidacji.')),
)

describe('the words of a whole unit', () => {
  it('are its own and those of all units in it, each on a line with its mark', () => {
    expect(wholeWords(enumeration)).toBe(
      [
        'Statut związku określa:',
        '1) nazwę i siedzibę;',
        '2) zasady:',
        'a) udziału w kosztach,',
        'b) likwidacji.',
      ].join('\n'),
    )
    expect(wholeWords(art('5', ust('1', 'Raz.'), ust('2', 'Dwa.')))).toBe('1. Raz.\n2. Dwa.')
  })

  it('are none of a unit that has nothing in it, and of a chapter', () => {
    expect(wholeWords(ust('1', 'Raz.'))).toBeNull()
    expect(wholeWords(rozdz('1', 'Przepisy ogólne', art('1', 'Raz.')))).toBeNull()
  })

  it('become a change of the whole unit, its mark before them', () => {
    const address = at('art. 5 ust. 2')
    expect(wordingChange(enumeration, address, 'Statut:\n1) nazwa.', true)).toEqual({
      ...{ kind: 'replace', address, text: '2. Statut:\n1) nazwa.' },
    })
    expect(wordingChange(enumeration, address, 'Statut:', false)).toEqual({
      ...{ kind: 'setText', address, text: 'Statut:' },
    })
  })

  it('are found at a place of a version', () => {
    const old = statute([art('5', enumeration)])
    const content = {
      ...{ problem: '', rationale: 'Cel.', transitional: '', entryIntoForce: '' },
      amendments: [{ act: 'usg', source: old.source, operations: [] }],
    }
    const text = reviewedText(1, content, () => old)
    const place = { layer: 'proposed', act: 'usg', address: at('art. 5 ust. 2') } as const
    expect(rewordable(text, place, false)).toBe('Statut związku określa:')
    expect(rewordable(text, place, true)).toContain('b) likwidacji.')
    expect(rewordable(text, { layer: 'prose', part: 'rationale' }, true)).toBeNull()
  })
})
