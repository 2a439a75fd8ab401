import { bench, describe } from 'vitest'
import { readAct } from '#app/core/amendment/read/read-act.ts'
import { amendingAct, flatArticles, hasSharedTexts } from '#tests/support/shared-texts.ts'

if (hasSharedTexts) {
  const act = amendingAct()
  const all = flatArticles()
    .map(({ text }) => text)
    .join('\n')

  describe('amending acts', () => {
    bench('read the act of 25 June 2015', () => void readAct(act))
  })

  describe('time grows with length', () => {
    for (const times of [1, 10, 100]) {
      const text = `${all}\n`.repeat(times)
      const options = {
        iterations: Math.ceil(10 / times),
        time: 0,
        warmupIterations: 1,
        warmupTime: 0,
      }
      bench(`103 amending articles, ${String(times)}×`, () => void readAct(text), options)
    }
  })
}
