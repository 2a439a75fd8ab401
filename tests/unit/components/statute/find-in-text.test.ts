import { describe, expect, it } from 'vitest'
import { findInText, foldQuestion } from '#app/components/statute/find-in-text.ts'
import { fold } from '#app/core/search/fold.ts'

function found(text: string, question: string): readonly string[] {
  return findInText(text, foldQuestion(question)).map(({ start, end }) => text.slice(start, end))
}

describe('finding words in a statute', () => {
  it('finds every place, with the words as the statute prints them', () => {
    expect(found('Związek i związki. Związkowi – związek.', 'związ')).toEqual([
      'Związ',
      'związ',
      'Związ',
      'związ',
    ])
  })

  it('minds neither case nor Polish diacritics, ł included', () => {
    expect(found('Łączna ŻÓŁĆ gmin', 'zolc')).toEqual(['ŻÓŁĆ'])
    expect(found('Łączna żółć gmin', 'LACZNA')).toEqual(['Łączna'])
  })

  it('takes any dash for a dash and any space for a space', () => {
    expect(found('powiatowo–gminny i art.\u00a064', 'powiatowo-gminny')).toEqual([
      'powiatowo–gminny',
    ])
    expect(found('powiatowo–gminny i art.\u00a064', 'art.  64')).toEqual(['art.\u00a064'])
  })

  it('finds nothing for a question of one sign or of spaces', () => {
    expect(found('a a a', 'a')).toEqual([])
    expect(found('a a a', '   ')).toEqual([])
  })

  it('folds every sign to exactly one, so that places stay places', () => {
    const text = 'İ ﬁ 12¹ „Łódź” – 𝔸 e\u0301'
    expect(fold(text)).toHaveLength(text.length)
  })
})
