import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyAll } from '#app/core/amendment/apply.ts'
import { derive } from '#app/core/amendment/derive.ts'
import { sameStatute } from '#app/core/amendment/derive/same.ts'
import { tokenize } from '#app/core/diff/tokens.ts'
import { blocksOf, bare, byPlace } from '#app/core/rebase/block.ts'
import { carry } from '#app/core/rebase/carry.ts'
import type { Choices, Item } from '#app/core/rebase/item.ts'
import { saysSame } from '#app/core/rebase/merged.ts'
import { rebase } from '#app/core/rebase/rebase.ts'
import { eId, startsWith, isPartKind, type Address } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import { normalise } from '#app/core/statute/normalise.ts'
import { unit as unitOf, type Statute, type Unit } from '#app/core/statute/unit.ts'
import { anyAmendment, anyStatute, anyTwoAmendments } from '#tests/support/amendment-arbitrary.ts'
import { art, statute as statuteOf, tiret } from '#tests/support/builders.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 400)

function holds<T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void {
  fc.assert(fc.property(arbitrary, law), { numRuns: runs })
}

const words = (unit: Unit): readonly string[] => [
  ...tokenize(`${unit.heading} ${unit.text}`)
    .filter(({ kind }) => kind !== 'space' && kind !== 'punctuation')
    .map(({ text }) => text),
  ...unit.children.flatMap(words),
]

/** The units of the draft with words that no unit of that kind had; tirets that only moved up have none. */
function proposed(before: Statute, ours: Statute): readonly Address[] {
  const own = ({ kind, heading, text }: Unit) => normalise(`${kind} ${heading} ${text}`)
  const known = new Set([...walk(before)].map(({ unit }) => own(unit)))
  return [...walk(ours)].flatMap(({ unit, address }) => (known.has(own(unit)) ? [] : [address]))
}

const place = (address: Address): Address => address.filter(({ kind }) => !isPartKind(kind))

describe('a rebase', { timeout: 300_000 }, () => {
  it('onto the same text is the draft itself', () => {
    holds(anyAmendment, ({ before, operations }) => {
      const { operations: rebased, items } = rebase(before, operations, before)
      expect(rebased).toEqual(operations)
      // A number that the draft has given twice is told as one that is taken.
      const told = items.filter((item) => item.class !== 'clean' && item.reason !== 'taken')
      expect(told).toEqual([])
    })
  })

  it('onto the same text, carried unit by unit, makes what the draft makes of it', () => {
    holds(anyAmendment, ({ before, operations }) => {
      const { statute, items } = carry(before, operations, before)
      // A number that the draft has given twice waits for a choice.
      if (items.some(({ reason }) => reason === 'taken')) return
      expect(sameStatute(statute, applyAll(before, operations).statute)).toBe(true)
    })
  })

  it('loses no tiret among some that say the same: it is there, told, or the law took it out', () => {
    const some = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 5 })
    holds(fc.tuple(some, some, some), ([old, ours, now]) => {
      const { statute, items } = carry(
        listing(old),
        derive(listing(old), listing(ours)).operations,
        listing(now),
      )
      const open = items.flatMap(({ class: kind, ours: unit }) =>
        kind === 'conflict' && unit ? [...walk({ units: [unit] })].map((visit) => visit.unit) : [],
      )
      const there = [...walk(statute)].map(({ unit }) => unit)
      for (const word of new Set(ours)) {
        const count = (words: readonly string[]) => words.filter((one) => one === word).length
        const found = [...there, ...open].filter(({ text }) => text === `tiret ${word},`).length
        const gone = Math.max(0, count(old) - count(now))
        expect(found).toBeGreaterThanOrEqual(count(ours) - gone)
      }
    })
  })

  it('onto any text gives operations that make the text told', () => {
    holds(fc.tuple(anyAmendment, anyStatute), ([{ before, operations }, now]) => {
      const { operations: rebased, statute } = rebase(before, operations, now)
      const result = applyAll(now, rebased)
      expect(result.failed).toEqual([])
      expect(sameStatute(result.statute, statute)).toBe(true)
    })
  })

  it('tells of everything that the draft proposes', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const ours = applyAll(before, operations).statute
      const now = applyAll(before, others).statute
      const { items } = rebase(before, operations, now)
      for (const address of proposed(before, ours)) {
        const told = items.some((item) => startsWith(address, place(item.address)))
        expect(told, eId(address)).toBe(true)
      }
    })
  })

  it('loses no proposed word: it is in the new draft, or in a conflict', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const now = applyAll(before, others).statute
      for (const item of rebase(before, operations, now).items) {
        if (item.class === 'conflict') continue
        const known = new Set(item.base ? words(item.base) : [])
        const there = new Set(item.merged ? words(item.merged) : [])
        const fresh = item.ours ? words(item.ours).filter((word) => !known.has(word)) : []
        expect(fresh.filter((word) => !there.has(word))).toEqual([])
      }
    })
  })

  it('calls overtaken exactly what the new text says already', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const now = applyAll(before, others).statute
      for (const { class: kind, ours, theirs } of rebase(before, operations, now).items) {
        const same = ours === null || theirs === null ? ours === theirs : saysSame(ours, theirs)
        expect(same).toBe(kind === 'overtaken')
      }
    })
  })

  it('keeps both where the draft and the new text change different articles', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const [ours, now] = [operations, others].map((some) => applyAll(before, some).statute)
      if (!ours || !now) return
      const [mine, theirs, was] = [ours, now, before].map((text) => byPlace(places(text)))
      const { statute, items } = rebase(before, operations, now)
      const merged = byPlace(places(statute))
      if (!mine || !theirs || !was) return
      for (const [key, { unit, address }] of mine) {
        const base = was.get(key)
        const other = theirs.get(key)
        if (base && other && saysSame(base.unit, other.unit)) {
          expect(saysSame(merged.get(key)?.unit ?? other.unit, unit), key).toBe(true)
        }
        if (!base && !other) {
          expect(
            items.some((item) => startsWith(address, item.address)),
            key,
          ).toBe(true)
        }
      }
    })
  })

  it('with every conflict settled for the draft leaves none open and keeps its words', () => {
    holds(anyTwoAmendments, ({ before, operations, others }) => {
      const now = applyAll(before, others).statute
      const first = rebase(before, operations, now)
      const choices: Choices = new Map(first.items.map(({ key }) => [key, { kind: 'ours' }]))
      const { items, statute } = rebase(before, operations, now, choices)
      const there = new Set(
        words({ ...unitOf('article', '', statute.title), children: statute.units }),
      )
      const settled = items.filter((item: Item) => item.class === 'conflict')
      for (const { ours, merged, choice } of settled) {
        expect(choice).toEqual({ kind: 'ours' })
        expect(merged && words(merged)).toEqual(ours && words(ours))
        expect(ours ? words(ours).filter((word) => !there.has(word)) : []).toEqual([])
      }
    })
  })
})

/** An article with a tiret for each of the words. */
function listing(words: readonly string[]): Statute {
  return statuteOf([art('1', 'Tirety:', ...words.map((word) => tiret(`tiret ${word},`)))])
}

function places(text: Statute) {
  const { divisions, articles } = blocksOf(text)
  return [...divisions.map(bare), ...articles]
}
