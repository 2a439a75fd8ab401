import { describe, expect, it } from 'vitest'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import { asBlockquotes, asLines, asPdf } from '#tests/support/act-shapes.ts'
import { amendingAct, flatArticles, hasSharedTexts } from '#tests/support/shared-texts.ts'
import { between, untidyRanges } from '#tests/support/tiles.ts'

const verbs = /otrzymuj|dodaje się|uchyla się|zastępuje się|skreśla się|oznacza się/u

function check(text: string): string[] {
  return readAct(text).articles.flatMap(({ range, instructions }) => [
    ...untidyRanges(text, range, instructions),
    // No amending words are left between the instructions, so that none was dropped.
    ...between(text, range, instructions).filter((gap) => verbs.test(gap)),
  ])
}

describe('ranges in the source', () => {
  it('are the words of the instruction, whatever was tidied away', () => {
    const act =
      'Art. 1. W ustawie z dnia 8 marca 1990 r. o samorządzie gminnym ( Dz. U. poz. 594 , z późn. zm. 2) Zmiany tekstu jednolitego wymienionej ustawy zostały ogłoszone w Dz. U. z 2014 r. poz. 379. ) w art. 5\u00a0ust. 2 otrzymuje brzmie-\nnie: „ 2. A . ” ; '
    expect(check(act)).toEqual([])
    expect(readAct(act).articles[0]?.instructions[0]?.text).toBe(
      'w art. 5\u00a0ust. 2 otrzymuje brzmie-\nnie: „ 2. A . ”',
    )
  })

  it.skipIf(!hasSharedTexts)(
    'stand in order and leave no amending words out, in every shape',
    () => {
      const shapes = [(text: string) => text, asLines, asBlockquotes, asPdf]
      for (const { name, text } of flatArticles()) {
        for (const shape of shapes) expect(check(shape(text)), name).toEqual([])
      }
      expect(check(amendingAct())).toEqual([])
    },
  )
})
