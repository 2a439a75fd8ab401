import fc from 'fast-check'
import { expect, it } from 'vitest'
import { changedLines, withChanged } from '#app/core/draft/changed-lines.ts'
import { studioText } from '#app/core/draft/studio-text.ts'
import { wholeAct } from '#app/core/draft/whole-act.ts'
import { anyAmendment } from '#tests/support/amendment-arbitrary.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 200)

it('the lines of a desk and what changed of them are the lines of the next', () => {
  fc.assert(
    fc.property(anyAmendment, ({ before: statute, operations }) => {
      const whole = { at: wholeAct, open: null }
      const [before, now] = [[], operations].map((done) => studioText(statute, done, whole).lines)
      if (!before || !now) return
      expect(withChanged(before, changedLines(before, now))).toEqual(now)
      expect(withChanged(now, changedLines(now, before))).toEqual(before)
      expect(withChanged(now, changedLines(now, [...now]))).toBe(now)
    }),
    { numRuns: runs },
  )
})
