import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergeProse } from '#app/core/draft/merge/merge-prose.ts'
import { mergeStatutes } from '#app/core/draft/merge/merge-statutes.ts'
import { sameUnit } from '#app/core/diff/pair-units.ts'
import { printUnits } from '#app/core/statute/print.ts'
import type { Statute, Unit } from '#app/core/statute/unit.ts'
import { replaceAt } from '#app/core/statute/update.ts'
import { walk } from '#app/core/statute/locate.ts'
import { anyStatute } from '#tests/support/amendment-arbitrary.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 200)

function holds<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, law), { numRuns: runs })
}

function same(a: Statute, b: Statute): boolean {
  return (
    a.title === b.title &&
    a.units.length === b.units.length &&
    a.units.every((unit, index) => {
      const other = b.units[index]
      return other !== undefined && sameUnit(unit, other)
    })
  )
}

/** A statute and two texts of it, in each of which some units got other words. */
const reworded = anyStatute.chain((base) => {
  const places = [...walk(base)].filter(({ unit }) => unit.text !== '').map(({ path }) => path)
  const some = fc.subarray(places)
  return fc.tuple(some, some).map(([ours, theirs]) => ({ base, ours, theirs }))
})

function withWords(base: Statute, paths: readonly (readonly number[])[], words: string): Statute {
  return paths.reduce((statute, path) => {
    const unit = unitAt(statute.units, path)
    return unit ? replaceAt(statute, path, { ...unit, text: `${words} ${unit.text}` }) : statute
  }, base)
}

function unitAt(units: readonly Unit[], [index = 0, ...below]: readonly number[]): Unit | null {
  const unit = units[index]
  if (!unit) return null
  return below.length === 0 ? unit : unitAt(unit.children, below)
}

describe('the merge of two edits', { timeout: 300_000 }, () => {
  it('with one side unchanged is the other side', () => {
    holds(fc.tuple(anyStatute, anyStatute), ([base, other]) => {
      const again = structuredClone(base)
      expect(same(mergeStatutes(base, other, again).statute, other)).toBe(true)
      expect(same(mergeStatutes(base, again, other).statute, other)).toBe(true)
      expect(mergeStatutes(base, other, again).conflicts).toEqual([])
    })
  })

  it('of the same change made twice is that change', () => {
    holds(fc.tuple(anyStatute, anyStatute), ([base, other]) => {
      const merged = mergeStatutes(base, other, structuredClone(other))
      expect(same(merged.statute, other)).toBe(true)
      expect(merged.conflicts).toEqual([])
    })
  })

  it('is the same from both sides where different units were reworded, and has all new words', () => {
    holds(reworded, ({ base, ours, theirs }) => {
      const apart = theirs.filter((path) => !ours.some((other) => String(other) === String(path)))
      const [left, right] = [withWords(base, ours, 'Nasze'), withWords(base, apart, 'Ich')]
      const merged = mergeStatutes(base, left, right)
      expect(merged.conflicts).toEqual([])
      expect(same(merged.statute, mergeStatutes(base, right, left).statute)).toBe(true)
      const expected = withWords(withWords(base, ours, 'Nasze'), apart, 'Ich')
      expect(same(merged.statute, expected)).toBe(true)
    })
  })

  it('loses no word of either side', () => {
    holds(fc.tuple(anyStatute, anyStatute, anyStatute), ([base, ours, theirs]) => {
      const { statute, conflicts } = mergeStatutes(base, ours, theirs)
      const kept = new Set(
        wordsOf(
          [printUnits(statute.units), ...conflicts.flatMap((one) => [one.ours, one.theirs])].join(
            ' ',
          ),
        ),
      )
      const old = new Set(wordsOf(printUnits(base.units)))
      for (const word of [
        ...wordsOf(printUnits(ours.units)),
        ...wordsOf(printUnits(theirs.units)),
      ]) {
        expect(old.has(word) || kept.has(word), word).toBe(true)
      }
    })
  })
})

function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}{2,}/gu) ?? []
}

const paragraph = fc.constantFrom('Cel', 'Skutki', 'Koszty', 'Konsultacje', 'Ocena', 'Wniosek')
const prose = fc.array(paragraph, { maxLength: 8 }).map((all) => all.join('\n\n'))

describe('the merge of prose', () => {
  it('with one side unchanged is the other side', () => {
    holds(fc.tuple(prose, prose), ([base, other]) => {
      expect(mergeProse({ base, ours: other, theirs: base })).toEqual({ text: other, clean: true })
      expect(mergeProse({ base, ours: base, theirs: other })).toEqual({ text: other, clean: true })
    })
  })

  it('without an overlap is the same from both sides and keeps the paragraphs of both', () => {
    holds(fc.tuple(prose, prose, prose), ([base, ours, theirs]) => {
      const merged = mergeProse({ base, ours, theirs })
      const turned = mergeProse({ base, ours: theirs, theirs: ours })
      expect(merged.clean).toBe(turned.clean)
      fc.pre(merged.clean)
      expect(merged.text).toBe(turned.text)
      const was = new Set(base.split('\n\n'))
      for (const one of [...ours.split('\n\n'), ...theirs.split('\n\n')]) {
        expect(was.has(one) || merged.text.includes(one)).toBe(true)
      }
    })
  })
})
