import { bench, describe } from 'vitest'
import { amendedActOf } from '#app/core/amendment/amended-act.ts'
import { derive } from '#app/core/amendment/derive.ts'
import { prove } from '#app/core/amendment/prove.ts'
import { renderArticle } from '#app/core/amendment/render.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import type { Statute } from '#app/core/statute/unit.ts'
import { hasSharedTexts, wholeText } from '#tests/support/shared-texts.ts'

const pairs = [
  ['usg-DU-2013-594', 'usg-DU-2016-446'],
  ['usp-DU-2013-595', 'usp-DU-2016-814'],
] as const

/** The same text as new objects: what comparing remembers of units must not flatter the figure. */
function fresh(statute: Statute): Statute {
  return structuredClone(statute)
}

for (const [from, to] of hasSharedTexts ? pairs : []) {
  const before = parseStatute(wholeText(from)).statute
  const after = parseStatute(wholeText(to)).statute
  const { operations } = derive(before, after)
  const frame = { act: amendedActOf(before), article: 1 }

  describe(`${from} to ${to}`, () => {
    bench('derive, both texts new to the program', () => {
      derive(fresh(before), fresh(after))
    })
    bench('derive again', () => {
      derive(before, after)
    })
    bench('render', () => {
      renderArticle(before, operations, frame)
    })
    bench('prove: render, read back, apply, compare', () => {
      prove(before, operations)
    })
  })
}
