import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outcomeIn } from '#app/core/outcome/outcome.ts'
import { arbitraryStatute } from '#tests/support/arbitrary.ts'

/** Three statutes and two comparisons a run. */
const runs = { numRuns: 25 }

describe('what became of a recommendation', () => {
  it('enacted as proposed is the whole of it, unit by unit', () => {
    fc.assert(
      fc.property(arbitraryStatute, arbitraryStatute, (base, proposed) => {
        const { units, share } = outcomeIn(base, proposed, proposed)
        expect(units.map(({ verdict }) => verdict)).toEqual(units.map(() => 'same'))
        expect(share).toBe(units.length === 0 ? 0 : 1)
      }),
      runs,
    )
  })

  it('an unchanged statute is nothing of it', () => {
    fc.assert(
      fc.property(arbitraryStatute, arbitraryStatute, (base, proposed) => {
        const { units, share } = outcomeIn(base, proposed, base)
        expect(units.map(({ verdict }) => verdict)).toEqual(units.map(() => 'not'))
        expect(share).toBe(0)
      }),
      runs,
    )
  })

  it('on any three texts, no more is carried out than was wanted', () => {
    fc.assert(
      fc.property(arbitraryStatute, arbitraryStatute, arbitraryStatute, (base, wanted, enacted) => {
        const { units, share } = outcomeIn(base, wanted, enacted)
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
        for (const unit of units) {
          expect(unit.carried).toBeLessThanOrEqual(unit.wanted)
          if (unit.verdict === 'same') expect(unit.carried).toBe(unit.wanted)
          if (unit.verdict === 'not') expect(unit.carried).toBe(0)
          if (unit.verdict === 'partly')
            expect(unit.carried / unit.wanted).toBeGreaterThanOrEqual(0.5)
        }
      }),
      runs,
    )
  })

  it('a recommendation that wants nothing has no units', () => {
    fc.assert(
      fc.property(arbitraryStatute, arbitraryStatute, (base, enacted) => {
        expect(outcomeIn(base, base, enacted)).toEqual({ units: [], share: 0 })
      }),
      runs,
    )
  })
})
