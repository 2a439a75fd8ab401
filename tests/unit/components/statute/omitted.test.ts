import { describe, expect, it } from 'vitest'
import { omittedArticles } from '#app/components/statute/omitted.ts'
import { parseStatute } from '#app/core/statute/parse.ts'

function gaps(text: string, excerpt = true) {
  const { statute } = parseStatute(text)
  return [...omittedArticles({ ...statute, excerpt })].map(([unit, gap]) => [
    `${unit.kind} ${unit.number}`,
    gap.before,
    gap.after,
  ])
}

const article = (number: string) => `### Art. ${number}.\n\nTreść.\n\n`

describe('what an excerpt leaves out', () => {
  it('is told before the article that follows it', () => {
    expect(gaps(article('1') + article('2') + article('6'))).toEqual([['article 6', '2', '6']])
  })

  it('is told before the chapter with which the text goes on', () => {
    const text = `## Rozdział 1. A\n\n${article('1')}## Rozdział 7. B\n\n${article('64')}`
    expect(gaps(text)).toEqual([['chapter 7', '1', '64']])
  })

  it('is told before the first article', () => {
    expect(gaps(article('9'))).toEqual([['article 9', null, '9']])
  })

  it('is not guessed between numbers with letters', () => {
    expect(gaps(article('1') + article('1b') + article('2'))).toEqual([])
  })

  it('is nothing in a full text', () => {
    expect(gaps(article('1') + article('9'), false)).toEqual([])
  })
})
