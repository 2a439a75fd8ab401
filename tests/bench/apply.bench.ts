import { bench, describe } from 'vitest'
import { concerns } from '#app/core/amendment/amended-act.ts'
import { applyAll } from '#app/core/amendment/apply.ts'
import { invert } from '#app/core/amendment/invert.ts'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import { amendingAct, hasSharedTexts, wholeText } from '#tests/support/shared-texts.ts'

for (const name of hasSharedTexts ? ['usg-DU-2013-594', 'usp-DU-2013-595'] : []) {
  const { statute } = parseStatute(wholeText(name))
  const operations = readAct(amendingAct())
    .articles.filter(({ act }) => concerns(act, statute))
    .flatMap(({ instructions }) => instructions.flatMap((instruction) => instruction.operations))

  describe(`the act of 25 June 2015 on ${name}`, () => {
    bench('apply', () => {
      applyAll(statute, operations)
    })
    bench('invert', () => {
      invert(statute, operations)
    })
  })
}
