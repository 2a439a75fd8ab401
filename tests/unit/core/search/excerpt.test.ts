import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { excerptOf, markedText, type MarkedPiece } from '#app/core/search/excerpt.ts'
import { findTerms } from '#app/core/search/find-terms.ts'
import { readQuestion } from '#app/core/search/question.ts'

const joined = (pieces: readonly MarkedPiece[]) => pieces.map(({ text }) => text).join('')
const marks = (pieces: readonly MarkedPiece[]) =>
  pieces.filter(({ marked }) => marked).map(({ text }) => text)

function excerpt(text: string, question: string) {
  return excerptOf(text, findTerms(text, readQuestion(question)))
}

const filling = 'słowo '.repeat(60)

describe('the words around what was found', () => {
  it('marks every form of a word as the text has it', () => {
    const text = 'Związek tworzą gminy. Statut Związku nadaje zgromadzenie związku.'
    expect(marks(excerpt(text, 'zwiazki').pieces)).toEqual(['Związek', 'Związku', 'związku'])
    expect(joined(excerpt(text, 'zwiazki').pieces)).toBe(text)
  })

  it('marks a phrase as one, and nothing where its words stand apart', () => {
    const text = 'Rada gminy uchwala statut. Radę gminy zwołuje rada.'
    expect(marks(excerpt(text, '"rada gminy"').pieces)).toEqual(['Rada gminy'])
  })

  it('is cut between words and says so', () => {
    const { pieces, cutBefore, cutAfter } = excerpt(`${filling}nadzór ${filling}`, 'nadzorze')
    expect([cutBefore, cutAfter]).toEqual([true, true])
    expect(joined(pieces)).toMatch(/^słowo (.*)słowo$/su)
    expect(marks(pieces)).toEqual(['nadzór'])
  })

  it('shows the place where most of the words stand together', () => {
    const text = `Gmina. ${filling}W gminie działa spółka.${filling}`
    expect(marks(excerpt(text, 'gmina spolki').pieces)).toEqual(['gminie', 'spółka'])
  })

  it('is the beginning where nothing was found', () => {
    expect(excerpt('Krótki tekst.', 'nadzór')).toEqual({
      pieces: [{ text: 'Krótki tekst.', marked: false }],
      cutBefore: false,
      cutAfter: false,
    })
  })

  it('is a part of the text letter for letter, whatever is asked', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'g m i n a z w ą Ł Ó D Ź 1 ¹ „ ” " \n . - e \u0301'.split(' '), ' '),
    })
    fc.assert(
      fc.property(fc.array(letters), letters, (parts, asked) => {
        const text = parts.join(' gminy ')
        const found = findTerms(text, readQuestion(asked))
        const { pieces, cutBefore, cutAfter } = excerptOf(text, found)
        const shown = joined(pieces)
        expect(text).toContain(shown)
        expect(cutBefore || text.trimStart().startsWith(shown.trimStart())).toBe(true)
        expect(cutAfter || text.trimEnd().endsWith(shown.trimEnd())).toBe(true)
        expect(joined(markedText(text, found))).toBe(text)
      }),
    )
  })
})
