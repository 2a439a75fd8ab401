import fc from 'fast-check'
import { expect, it } from 'vitest'
import { addAfter, addBefore, addInside } from '#app/core/amendment/edit/add.ts'
import { mayContain } from '#app/core/statute/kinds.ts'
import { eId } from '#app/core/statute/address.ts'
import { walk } from '#app/core/statute/locate.ts'
import { unitKinds, type Statute } from '#app/core/statute/unit.ts'
import { anyStatute } from '#tests/support/amendment-arbitrary.ts'

const runs = Number(process.env.PROPERTY_RUNS ?? 200)

const anyPlace = anyStatute.chain((statute) =>
  fc.record({
    statute: fc.constant(statute),
    visit: fc.constantFrom(...walk(statute)),
  }),
)

/** How often each address is there, of those that are there more than once. */
function doubled(statute: Statute): readonly string[] {
  const all = [...walk(statute)].map(({ address }) => eId(address))
  return all.filter((id, at) => all.indexOf(id) !== at)
}

it('a proposed number is free in the whole act', () => {
  fc.assert(
    fc.property(anyPlace, ({ statute, visit: { unit, address } }) => {
      const inside = unitKinds.filter((kind) => mayContain(unit.kind, kind))
      const changed = [
        addAfter(statute, address, 'x'),
        addBefore(statute, address, 'x'),
        ...inside.map((kind) => addInside(statute, address, kind, 'x')),
      ]
      for (const now of changed) {
        if (typeof now !== 'string') expect(doubled(now)).toEqual(doubled(statute))
      }
    }),
    { numRuns: runs },
  )
})
