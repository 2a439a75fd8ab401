import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asBeginnings, readQuestion } from '#app/core/search/question.ts'

const word = (text: string, stem: string) => ({ kind: 'word', word: text, stem })

describe('a question', () => {
  it('is its words, in any form and without diacritics', () => {
    expect(readQuestion('Związki  MIĘDZYGMINNE, 2013')).toEqual([
      word('zwiazki', 'zwiazk'),
      word('miedzygminne', 'miedzygmin'),
      word('2013', '2013'),
    ])
  })

  it('keeps words in quotation marks together, whichever marks are typed', () => {
    const phrase = { kind: 'phrase', words: ['rada', 'gminy'] }
    for (const text of ['"rada gminy"', '„Rada Gminy”', '“rada gminy”', '«rada, gminy»']) {
      expect(readQuestion(text)).toEqual([phrase])
    }
    expect(readQuestion('statut "w radzie')).toEqual([
      word('statut', 'statut'),
      word('radzie', 'rad'),
    ])
  })

  it('takes a star for the rest of a word', () => {
    expect(readQuestion('komun*')).toEqual([{ kind: 'beginning', word: 'komun' }])
    expect(asBeginnings(readQuestion('stowarzysz'))).toEqual([
      { kind: 'beginning', word: 'stowarzysz' },
    ])
  })

  it('leaves out little words, unless there is nothing else', () => {
    expect(readQuestion('zadania w gminie i w powiecie')).toHaveLength(3)
    expect(readQuestion('w i')).toHaveLength(2)
  })

  it('asks once for what is typed twice, and for no more than a dozen terms', () => {
    expect(readQuestion('rada rada RADA')).toHaveLength(1)
    expect(readQuestion(Array.from({ length: 50 }, (_, n) => `nr${n}`).join(' '))).toHaveLength(12)
  })

  it('can be any text; one without a letter or figure asks nothing', () => {
    expect(
      ['', '  ', '"""', '*', '() AND', '%_^~'].map((text) => readQuestion(text).length),
    ).toEqual([0, 0, 0, 0, 1, 0])
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const term of readQuestion(text)) {
          const words = term.kind === 'phrase' ? term.words : [term.word]
          expect(words.every((one) => /^[\p{L}\p{N}]+$/u.test(one))).toBe(true)
        }
      }),
    )
  })
})
