import { bench, describe } from 'vitest'
import { parseStatute, parseUnits } from '#app/core/statute/parse.ts'
import { printStatute } from '#app/core/statute/print.ts'
import { hasSharedTexts, wholeText, wholeTexts } from '#tests/support/shared-texts.ts'
import { onOneLine } from '#tests/support/statute-forms.ts'

if (hasSharedTexts) {
  describe('a whole act', () => {
    for (const name of wholeTexts) {
      const text = wholeText(name)
      const { statute } = parseStatute(text)
      bench(`read ${name}`, () => void parseStatute(text))
      bench(`print ${name}`, () => void printStatute(statute))
    }
  })

  describe('time grows with length', () => {
    const text = wholeText('usg-DU-2013-594').replace(/^---[\s\S]*?\n---\n/u, '')
    const line = onOneLine(parseStatute(text).statute)
    for (const times of [1, 10, 100]) {
      const options = {
        iterations: Math.ceil(20 / times),
        time: 0,
        warmupIterations: 1,
        warmupTime: 0,
      }
      bench(`in lines, ${String(times)}×`, () => void parseStatute(text.repeat(times)), options)
      bench(
        `on one line, ${String(times)}×`,
        () => void parseUnits(`${line} `.repeat(times)),
        options,
      )
    }
  })
}
