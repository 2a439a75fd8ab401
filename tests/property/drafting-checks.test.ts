import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkStatute } from '#app/core/check/check.ts'
import { checkReferences } from '#app/core/references/check-references.ts'
import { findReferences } from '#app/core/references/reference.ts'
import { locate } from '#app/core/statute/locate.ts'
import { parseStatute } from '#app/core/statute/parse.ts'
import type { Statute } from '#app/core/statute/unit.ts'

/** Lines and scraps of provisions, put together by chance as fragments that people paste. */
const scrap = fc.constantFrom(
  'Art. 1. Gmina',
  'Art. 2.',
  '1. Statut określa:',
  '1) nazwę;',
  '2) siedzibę oraz',
  '3) (uchylony)',
  'a) zadania,',
  '– inne.',
  'Rozdział 2. Związki',
  'o których mowa w art. 1 ust. 1–3 i ust. 5 pkt 2 lit. a w związku z art. 9,',
  'zwanego dalej „organem prowadzącym”.',
  'Ilekroć w ustawie jest mowa o wójcie, należy przez to rozumieć także burmistrza.',
  'wójt (burmistrz)',
  'zdanie drugie stosuje się odpowiednio.',
  'art. 5 ustawy z dnia 5 czerwca 1998 r. o samorządzie powiatowym',
)
const text = fc
  .array(fc.tuple(scrap, fc.constantFrom('\n\n', '\n', ' ', '')), { maxLength: 25 })
  .map((parts) => parts.map(([words, gap]) => words + gap).join(''))

/** Where a number stands twice an address no longer says which unit is meant; that is told by itself. */
const statute = text
  .map((source): Statute => parseStatute(source).statute)
  .filter((read) => checkStatute(read).every(({ code }) => code !== 'number-used-twice'))

describe('checks of any text', () => {
  it('never throw, and name units that are there', () => {
    fc.assert(
      fc.property(statute, (read) => {
        for (const { address = [], range, fix } of checkStatute(read)) {
          const found = locate(read, address)
          expect(found.ok).toBe(true)
          if (found.ok && range) {
            expect(range.start).toBeGreaterThanOrEqual(0)
            expect(range.end).toBeLessThanOrEqual(found.unit.text.length)
          }
          if (fix?.kind === 'edit' && fix.change.kind === 'setText' && found.ok) {
            expect(fix.change.text).not.toBe(found.unit.text)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it('follow references of any text, and blame nothing on no amendment', () => {
    fc.assert(
      fc.property(statute, (read) => {
        for (const { from, part } of findReferences(read)) {
          const found = locate(read, from)
          expect(found.ok && part.range.end <= found.unit.text.length).toBe(true)
        }
        expect(
          checkReferences([{ act: 'usg', before: read, after: structuredClone(read) }]),
        ).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('say nothing new of what a mended text no longer has', () => {
    fc.assert(
      fc.property(statute, statute, (before, after) => {
        for (const { address } of checkReferences([{ act: 'usg', before, after }])) {
          expect(locate(after, address).ok).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })
})
